<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Connectez-vous avec votre téléphone</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>Rien à taper ici. Scannez un code, connectez-vous sur le téléphone, et cet écran est à vous.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>Vous&#xa0;partagez&#x202f;: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>Touche OK de la télécommande, ou Entrée</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>Appuyez sur une touche pour vous connecter</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>Votre session sur cet écran est fermée.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>Votre téléphone reste connecté.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>Ce service ne peut pas retirer l’autorisation accordée&#x202f;; elle expire d’elle-même.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>Aucune activité depuis un moment.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>Durée maximale par personne atteinte.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>Le service de connexion y a mis fin.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>Non sécurisé&#x202f;: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Organisation de démo</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>2e prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>Nom de sécurité</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>Accès par</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Accès le</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} et %n autre</numerusform>
            <numerusform>{list} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>et vérifiez que ce code s’affiche</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>et saisissez-y ce code</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>Scannez avec votre téléphone</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>ou ouvrez cette adresse</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>Ne continuez que si vous êtes devant cet écran. Nous n’envoyons jamais ce code par e-mail ni par message.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Nous vous attendons…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>Connexion perdue, nouvel essai…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>Dernière vérification…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>Le code a expiré. Si vous venez de valider, cela peut encore marcher.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>tiret</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#x202f;: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>QR code de l’adresse ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n&#xa0;minute restante</numerusform>
            <numerusform>%n&#xa0;minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n&#xa0;seconde restante</numerusform>
            <numerusform>%n&#xa0;secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>Sur votre téléphone, ouvrez {address}.</translation>
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
        <translation>{day} à {time}</translation>
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
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>Se ferme après 5&#xa0;minutes sans activité</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>Aucun incident connu</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>Service de connexion</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, réglée par le réseau</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, pas encore réglée par le réseau</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>défini</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, ligne {line}</translation>
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
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>code PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>clé de sécurité</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>clé sur l’appareil</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>clé</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>carte à puce</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte digitale</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>rétine</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>question de sécurité</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localisation</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>présence</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>connexion Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>second canal</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>plusieurs facteurs</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>analyse de risque</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>Le service de connexion ne répond pas.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>Ce réseau ne mène pas au service de connexion.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>Le service de connexion ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>L’horloge de cet écran est déréglée.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Cet écran reprendra de lui-même dès que possible.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>La connexion n’a pas été validée</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>Elle a été refusée sur le téléphone, ou ce compte ne peut pas se connecter ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>Demandez-en un nouveau et scannez-le avec votre téléphone.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Aucune connexion réseau</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>Vérifiez le câble ou le Wi-Fi de cet écran, et l’adresse dans ses réglages.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>Le service de connexion ne répond pas</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>Il est peut-être indisponible un moment, ou bloqué par ce réseau.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>Ce n’était pas le service de connexion. Ce réseau demande peut-être d’abord sa propre connexion&#x202f;: prévenez la personne qui s’occupe de cet écran.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>Service de connexion non fiable</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>Son certificat n’est pas valide ici&#x202f;: rien n’a été envoyé. Prévenez la personne qui s’occupe de cet écran.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>L’horloge de cet écran est déréglée</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>Sans la bonne heure, aucune connexion n’est sûre. L’horloge peut se régler seule d’ici une minute&#x202f;; sinon, prévenez la personne qui s’occupe de cet écran.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>Le service de connexion est saturé</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>Beaucoup de personnes se connectent en ce moment. Patientez un instant.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>Connexion non autorisée ici</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>Le service n’autorise pas la connexion d’appareils pour cette application. Prévenez la personne qui s’occupe de cet écran.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>Les réglages sont à revoir</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>Corrigez-les, puis appuyez sur OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>Votre identité n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>Aucune session n’a été ouverte et rien n’a été conservé. Si cela se reproduit, prévenez la personne qui s’occupe de cet écran.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Un problème est survenu ici</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>Cela vient de cet écran, pas de vous. Si cela se reproduit, prévenez la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>Elle indique&#x202f;: {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>Elle avance d’environ {duration}.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>Elle retarde d’environ {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>Référence {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>Réessayer dans {n}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>Et %n autre&#x202f;: tout est dans le journal.</numerusform>
            <numerusform>Et %n autres&#x202f;: tout est dans le journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>identité</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>connexion prolongée</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>Préparation de votre code</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>En attente d’une réponse de {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Compte connecté&#x202f;: {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>Pas vous&#x202f;? Déconnexion</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>Le reste de votre profil n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>Identité non vérifiée&#x202f;: le service dit que quelqu’un a validé, mais pas qui.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>Détails masqués. Appuyez sur une flèche ou touchez l’écran pour les afficher.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>Hors ligne&#x202f;: dernières informations connues.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>Pour rester, appuyez sur une touche ou touchez l’écran</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>Déconnexion automatique dans %n&#xa0;seconde.</numerusform>
            <numerusform>Déconnexion automatique dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>Votre session reste ouverte ici jusqu’à la déconnexion</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>Déconnexion automatique après %n&#xa0;minute sans activité</numerusform>
            <numerusform>Déconnexion automatique après %n&#xa0;minutes sans activité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>Déconnexion automatique dans %n&#xa0;minute</numerusform>
            <numerusform>Déconnexion automatique dans %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>Déconnexion dans %n&#xa0;seconde.</numerusform>
            <numerusform>Déconnexion dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first}–{last} sur {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>vérifié</translation>
    </message>
</context>
</TS>
