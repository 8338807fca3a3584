<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Iniciar sesión con el teléfono</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>Sin escribir nada: escanee un código, inicie sesión en el teléfono y esta pantalla es suya.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>Se comparte: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>Pulse OK en el control remoto o Enter</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>Pulse una tecla para iniciar sesión</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>Se ha cerrado la sesión en esta pantalla.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>En el teléfono, la sesión sigue abierta.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>Este servicio no puede retirar el permiso concedido; caduca solo.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>Nadie ha pulsado una tecla en un rato.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>Se agotó el tiempo máximo por persona.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>La ha cerrado el servicio de acceso.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>No seguro: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Organización de demo</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo de usuario</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>Nombre de seguridad</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Acceso el</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Actualizado el</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} y %n más</numerusform>
            <numerusform>{list} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>y compruebe que es este código</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>y escriba allí este código</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>Escanee con la cámara del teléfono</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>o abra esta dirección</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>Continúe solo si está delante de esta pantalla. Nunca enviamos este código por correo ni por chat.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Le esperamos…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>Conexión perdida, reintentando</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>Última comprobación…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>El código ha caducado. Si acaba de aprobar, aún puede funcionar.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>guion</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>Código QR de la dirección de abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n&#xa0;minuto</numerusform>
            <numerusform>quedan %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n&#xa0;segundo</numerusform>
            <numerusform>quedan %n&#xa0;segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>En el teléfono, abra {address}.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>A date and a time of the day.</extracomment>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;、&quot; in Japanese, &quot;، &quot; in Arabic.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>Se cierra tras 5&#xa0;minutos sin uso</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>Ningún fallo conocido</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>Servicio de acceso</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, ajustado por la red</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, aún sin ajustar por la red</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>definido</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{value} ({place})</source>
        <extracomment>A setting, and where it is written.</extracomment>
        <translation>{value} ({place})</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de un solo uso</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>llave de seguridad</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>clave en el dispositivo</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>clave</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>tarjeta inteligente</translation>
    </message>
    <message>
        <source>face</source>
        <translation>rostro</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella digital</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>retina</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>pregunta de seguridad</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>presencia</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>acceso con Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>segundo canal</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>varios factores</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>análisis de riesgo</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>El servicio de acceso no responde.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>Esta red no lleva al servicio de acceso.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>El servicio de acceso no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>El reloj de esta pantalla está mal.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Esta pantalla seguirá por sí sola en cuanto pueda.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>No se aprobó el inicio de sesión</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>Se rechazó en el teléfono, o esta cuenta no puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código ha caducado</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>Pida uno nuevo y escanéelo con el teléfono.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Sin conexión de red</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>Compruebe el cable o el Wi-Fi de esta pantalla y la dirección en sus ajustes.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>El servicio de acceso no responde</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>Puede estar caído un rato o bloqueado por esta red.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respuesta inesperada</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>No era el servicio de acceso. Puede que esta red pida antes su propio acceso: avise a quien se encarga de esta pantalla.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>El servicio de acceso no es de confianza</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>Su certificado no es válido aquí, así que no se envió nada. Avise a quien se encarga de esta pantalla.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>El reloj de esta pantalla está mal</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>Sin la hora correcta, ninguna conexión es segura. El reloj puede ajustarse solo en un minuto; si&#xa0;no, avise a quien se encarga de esta pantalla.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>El servicio de acceso está saturado</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>Muchas personas están iniciando sesión. Espere un momento.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>Esta pantalla no permite iniciar sesión</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>El servicio no admite el acceso de dispositivos para esta aplicación. Avise a quien se encarga de esta pantalla.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>Hay que revisar los ajustes</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>Corríjalos y pulse OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>No se pudo verificar su identidad</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>No se inició ninguna sesión ni se guardó nada. Si vuelve a ocurrir, avise a quien se encarga de esta pantalla.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Algo ha fallado aquí</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>El fallo es de esta pantalla, no suyo. Si vuelve a ocurrir, avise a quien se encarga de ella.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>El reloj marca: {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>Adelanta alrededor de {duration}.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>Atrasa alrededor de {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;día</numerusform>
            <numerusform>%n&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;hora</numerusform>
            <numerusform>%n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minuto</numerusform>
            <numerusform>%n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>Referencia {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>Reintentar en {n}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>Y %n más: todo está en el registro.</numerusform>
            <numerusform>Y %n más: todo está en el registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>identidad</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>sesión prolongada</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>No compartido</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>Preparando su código</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>Esperando respuesta de {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Sesión iniciada como {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>¿No es usted? Cerrar sesión</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>El resto de su perfil no está disponible ahora.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>Identidad sin verificar: el servicio dice que alguien aprobó, pero no quién.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>Detalles ocultos. Pulse una flecha o toque la pantalla para verlos.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>Sin conexión: últimos datos conocidos.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>Pulse una tecla o toque la pantalla para seguir</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>La sesión se cerrará en %n&#xa0;segundo.</numerusform>
            <numerusform>La sesión se cerrará en %n&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>La sesión sigue abierta aquí hasta que la cierre</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>La sesión se cierra tras %n&#xa0;minuto sin uso</numerusform>
            <numerusform>La sesión se cierra tras %n&#xa0;minutos sin uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>La sesión se cierra en %n&#xa0;minuto</numerusform>
            <numerusform>La sesión se cierra en %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>La sesión se cierra en %n&#xa0;segundo.</numerusform>
            <numerusform>La sesión se cierra en %n&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first}–{last} de {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>verificado</translation>
    </message>
</context>
</TS>
