<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Accedi con il telefono</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>Qui non serve digitare. Inquadra un codice, accedi dal telefono e questo schermo è tuo.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>Condividerai: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>Premi OK sul telecomando o Invio</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>Premi un tasto per accedere</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>L’accesso qui è terminato.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>Sul telefono l’accesso resta attivo.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>Questo servizio non può revocare il consenso dato: scadrà da solo.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>Nessuno ha premuto tasti per un po’.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>Il tempo massimo per persona è scaduto.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>Il servizio di accesso ha chiuso la sessione.</translation>
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
        <translation>Non sicuro: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant demo</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome proprio</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Pagina profilo</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo utente</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>Nome di sicurezza</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Accesso il</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Aggiornato il</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ID account</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} e un altro</numerusform>
            <numerusform>{list} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>e verifica che il codice sia</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>e inserisci lì questo codice</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>Inquadra il QR con il telefono</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>oppure vai su</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>Continua solo davanti a questo schermo. Non inviamo mai il codice via e-mail o chat.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>In attesa di te…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>Senza rete, riproviamo</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>Un’ultima verifica…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>Il codice è scaduto. Se hai appena approvato, può ancora funzionare.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>trattino</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Codice: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>Codice QR dell’indirizzo qui sotto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>ancora %n minuto</numerusform>
            <numerusform>ancora %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>ancora %n secondo</numerusform>
            <numerusform>ancora %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>Sul telefono, apri {address}.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>d MMMM</translation>
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
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>Si chiude dopo 5&#xa0;minuti di inattività</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>Nessun guasto noto</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>Stato attuale</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>In funzione da</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>Servizio di accesso</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, regolato dalla rete</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, non ancora regolato dalla rete</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>impostato</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, riga {line}</translation>
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
        <translation>password</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>codice monouso</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonata</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>chiave di sicurezza</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>chiave sul dispositivo</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>chiave</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>smart card</translation>
    </message>
    <message>
        <source>face</source>
        <translation>volto</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>impronta digitale</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iride</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>retina</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voce</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>domanda di sicurezza</translation>
    </message>
    <message>
        <source>location</source>
        <translation>posizione</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>presenza</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>accesso a Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>secondo canale</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>più fattori</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>controllo del rischio</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>Non c’è connessione di rete.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>Il servizio di accesso non risponde.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>Questa rete non porta al servizio di accesso.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>Il servizio di accesso non può dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>L’orologio dello schermo è errato.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Questo schermo riprende da solo appena possibile.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>Accesso non approvato</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>È stato rifiutato sul telefono oppure questo account non può accedere qui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Questo codice è scaduto</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>Richiedine uno nuovo e inquadralo con il telefono.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Nessuna connessione di rete</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>Controlla il cavo o il Wi-Fi di questo schermo e l’indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>Il servizio di accesso non risponde</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>Potrebbe essere temporaneamente fuori servizio oppure bloccato da questa rete.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Ha risposto qualcos’altro</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>Non era il servizio di accesso. Forse questa rete richiede prima un proprio accesso: avvisa chi gestisce questo schermo.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>Il servizio di accesso non è affidabile</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>Il suo certificato qui non è valido, quindi non è stato inviato nulla. Avvisa chi gestisce questo schermo.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>L’orologio dello schermo è errato</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>Senza l’ora esatta nessuna connessione è sicura. L’orologio potrebbe regolarsi da solo tra un minuto; altrimenti avvisa chi gestisce questo schermo.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>Il servizio di accesso è occupato</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>In questo momento stanno accedendo molte persone. Attendi un attimo.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>Accesso non consentito su questo schermo</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>Il servizio non consente l’accesso da dispositivo per questa applicazione. Avvisa chi gestisce questo schermo.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>Errore nelle impostazioni</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>Correggile, poi premi OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>Impossibile verificare la tua identità</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>Nessun accesso effettuato, nessun dato conservato. Se succede ancora, avvisa chi gestisce questo schermo.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>Il problema è di questo schermo, non tuo. Se succede ancora, avvisa chi lo gestisce.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>L’orologio di questo schermo segna {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>È avanti di circa {duration}.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>È indietro di circa {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>Riferimento {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>Riprova tra {n} s</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>E un’altra: il log le contiene tutte.</numerusform>
            <numerusform>E altre %n: il log le contiene tutte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>chi sei</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>accesso prolungato</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>Condiviso</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non condiviso</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>Codice in arrivo</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>In attesa di risposta da {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Ciao!</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Ciao, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Accesso come {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>Non sei tu? Esci</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>Il resto del profilo ora non è disponibile.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>Identità non verificata: il servizio dice che qualcuno ha approvato, non chi.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>I dettagli sono nascosti. Premi una freccia o tocca lo schermo per mostrarli.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>Offline: ultimi dati noti.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Ci sei ancora?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sono ancora qui</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>Premi un tasto o tocca lo schermo per restare</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>Uscita automatica tra %n secondo.</numerusform>
            <numerusform>Uscita automatica tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>Qui l’accesso resta attivo finché non esci</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>Uscita automatica dopo %n minuto di inattività</numerusform>
            <numerusform>Uscita automatica dopo %n minuti di inattività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>Uscita automatica tra %n minuto</numerusform>
            <numerusform>Uscita automatica tra %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>Uscita tra %n secondo.</numerusform>
            <numerusform>Uscita tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first}–{last} di {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>verificato</translation>
    </message>
</context>
</TS>
