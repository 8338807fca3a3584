<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Entre com seu celular</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>Aqui você não digita nada. Escaneie um código, entre pelo celular e esta tela é sua.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>Você compartilha: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>Pressione OK no controle remoto ou Enter</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>Pressione qualquer tecla para entrar</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>Você saiu da conta nesta tela.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>No celular, a conta continua aberta.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>Este serviço não pode revogar a permissão dada; ela expira sozinha.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>Ninguém tocou em nada por um tempo.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>O tempo máximo por pessoa terminou.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>O serviço de login encerrou sua sessão.</translation>
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
        <translation>Inseguro: http</translation>
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
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página do perfil</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo de usuário</translation>
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
        <translation>Nome de segurança</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
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
        <translation>Entrou com</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Entrou em</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Atualizado em</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} e mais %n</numerusform>
            <numerusform>{list} e mais %n</numerusform>
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
        <translation>e confira se o código é este</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>e digite lá este código</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>Aponte a câmera do celular</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>ou acesse</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>Só continue se estiver diante desta tela. Nunca enviamos o código por e-mail ou chat.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Aguardando você…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>Sem conexão, tentando…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>Verificando uma última vez…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>O código expirou. Se você acabou de aprovar, ainda pode dar certo.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>traço</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>Código QR do endereço abaixo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>resta %n minuto</numerusform>
            <numerusform>restam %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>resta %n segundo</numerusform>
            <numerusform>restam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>No celular, acesse {address}.</translation>
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
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>Fecha após 5&#xa0;minutos sem uso</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>Nenhuma falha conhecida</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>Estado atual</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>Em execução desde</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>Serviço de login</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, acertado pela rede</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, ainda não acertado pela rede</translation>
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
        <translation>{file}, linha {line}</translation>
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
        <translation>senha</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de uso único</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>chamada telefônica</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>chave de segurança</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>chave no dispositivo</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>chave</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>cartão inteligente</translation>
    </message>
    <message>
        <source>face</source>
        <translation>rosto</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>impressão digital</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>íris</translation>
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
        <translation>pergunta de segurança</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>presença</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>login do Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>segundo canal</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>mais de um fator</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>análise de risco</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>Não há conexão de rede.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>O serviço de login não responde.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>Esta rede não leva ao serviço de login.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>O serviço de login não consegue provar quem é.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>O relógio desta tela está errado.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Esta tela continua sozinha assim que puder.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>O login não foi aprovado</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>Foi recusado no celular, ou esta conta não pode entrar aqui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código expirou</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>Peça um novo e escaneie com o celular.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Sem conexão de rede</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>Verifique o cabo ou o Wi-Fi desta tela e o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>O serviço de login não responde</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>Ele pode estar fora do ar, ou esta rede pode estar bloqueando o acesso.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>A resposta veio de outro lugar</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>Não era o serviço de login. Talvez esta rede exija antes um login próprio: avise quem cuida desta tela.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>O serviço de login não é confiável</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>O certificado dele não é válido aqui, por isso nada foi enviado. Avise quem cuida desta tela.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>O relógio desta tela está errado</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>Sem a hora certa, nenhuma conexão é segura. O relógio pode se acertar sozinho em um minuto; se não, avise quem cuida desta tela.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>O serviço de login está ocupado</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>Muita gente está entrando agora. Aguarde um pouco.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>Login não permitido nesta tela</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>O serviço não permite login por dispositivo para este aplicativo. Avise quem cuida desta tela.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>Erro nas configurações</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>Corrija-as e pressione OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>Não foi possível verificar sua identidade</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>Ninguém entrou e nada foi guardado. Se acontecer de novo, avise quem cuida desta tela.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Algo deu errado aqui</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>A falha é desta tela, não sua. Se acontecer de novo, avise quem cuida dela.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>O relógio desta tela marca {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>Está adiantado em cerca de {duration}.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>Está atrasado em cerca de {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>Referência {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>Tente de novo em {n} s</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>E mais %n: o log mostra todas.</numerusform>
            <numerusform>E mais %n: o log mostra todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>quem você é</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>acesso prolongado</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>Compartilhado</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Não compartilhado</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>Buscando seu código</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>Aguardando resposta de {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas!</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Olá, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Login concluído</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Você entrou como {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>Não é você? Sair</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>O resto do seu perfil não está disponível agora.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>Identidade não verificada: o serviço diz que alguém aprovou, mas não quem.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>Os detalhes estão ocultos. Pressione uma seta ou toque na tela para mostrá-los.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>Offline: últimos dados conhecidos.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>Pressione qualquer tecla ou toque na tela para ficar</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>Você sairá da conta em %n segundo.</numerusform>
            <numerusform>Você sairá da conta em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>Sua conta fica aberta aqui até você sair</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>Saída automática após %n minuto sem uso</numerusform>
            <numerusform>Saída automática após %n minutos sem uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>Saída automática em %n minuto</numerusform>
            <numerusform>Saída automática em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>Saindo da conta em %n segundo.</numerusform>
            <numerusform>Saindo da conta em %n segundos.</numerusform>
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
