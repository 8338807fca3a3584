<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Mit dem Handy anmelden</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>Kein Tippen nötig. Code scannen, am&#xa0;Handy anmelden, und dieser Bildschirm gehört Ihnen.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>Sie geben frei: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>OK auf der Fernbedienung oder Enter drücken</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>Zum Anmelden eine Taste drücken</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>Sie sind hier abgemeldet.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>Am Handy bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>Dieser Dienst kann die Freigabe nicht zurücknehmen; sie endet von selbst.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>Es gab länger keine Eingabe.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>Die Höchstdauer ist erreicht.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>Der Anmeldedienst hat das veranlasst.</translation>
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
        <translation>Unsicher: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Mandant</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>Sicherheitsname</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Aktualisiert am</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} und %n weitere</numerusform>
            <numerusform>{list} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>und dort diesen Code vergleichen</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>und diesen Code dort eingeben</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>Mit der Handykamera scannen</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>oder diese Adresse öffnen</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>Fahren Sie nur fort, wenn Sie vor diesem Bildschirm sind. Wir senden diesen Code nie per E-Mail oder Chat.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Wir warten auf Sie&#xa0;…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>Keine Verbindung, neuer Versuch&#xa0;…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>Letzte Prüfung&#xa0;…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>Der Code ist abgelaufen. Wenn Sie gerade bestätigt haben, kann es noch klappen.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>QR-Code der Adresse unten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n&#xa0;Minute</numerusform>
            <numerusform>noch %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n&#xa0;Sekunde</numerusform>
            <numerusform>noch %n&#xa0;Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>Öffnen Sie am Handy {address}.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>d. MMMM</translation>
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
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>Schließt von selbst nach 5&#xa0;Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>Keine Störung bekannt</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, vom Netzwerk gestellt</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, noch nicht vom Netzwerk gestellt</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, Zeile {line}</translation>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>Schlüssel auf dem Gerät</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>Smartcard</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>Netzhaut</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>Sicherheitsfrage</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows-Anmeldung</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>zweiter Kanal</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>mehrere Faktoren</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>Risikoprüfung</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>Es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>Der Anmeldedienst antwortet nicht.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>Dieses Netzwerk führt nicht zum Anmeldedienst.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>Der Anmeldedienst kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>Die Uhr dieses Bildschirms geht falsch.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>Sobald es geht, macht dieser Bildschirm von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>Die Anmeldung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>Sie wurde am Handy abgelehnt, oder dieses Konto darf sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>Holen Sie einen neuen und scannen Sie ihn mit dem Handy.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>Prüfen Sie Kabel oder WLAN dieses Bildschirms und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>Der Anmeldedienst antwortet nicht</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>Vielleicht ist er gerade gestört, oder dieses Netzwerk lässt ihn nicht durch.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>Das war nicht der Anmeldedienst. Vielleicht verlangt dieses Netzwerk erst eine eigene Anmeldung: Bitte informieren Sie die Person, die diesen Bildschirm betreut.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>Der Anmeldedienst ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>Sein Zertifikat ist hier nicht gültig, deshalb wurde nichts gesendet. Bitte informieren Sie die Person, die diesen Bildschirm betreut.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>Die Uhr dieses Bildschirms geht falsch</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>Ohne die richtige Zeit ist keine Verbindung sicher. Vielleicht stellt sich die Uhr gleich selbst; wenn nicht, informieren Sie die Person, die diesen Bildschirm betreut.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>Der Anmeldedienst ist überlastet</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>Gerade melden sich viele an. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>Dieser Bildschirm darf niemanden anmelden</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>Der Dienst erlaubt dieser Anwendung keine Geräteanmeldung. Bitte informieren Sie die Person, die diesen Bildschirm betreut.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>Die Einstellungen stimmen nicht</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>Bitte korrigieren, dann OK drücken.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>Ihre Identität ließ sich nicht bestätigen</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>Niemand wurde angemeldet und nichts wurde gespeichert. Wenn es wieder vorkommt, informieren Sie die Person, die diesen Bildschirm betreut.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Hier ist etwas schiefgelaufen</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>Der Fehler liegt an diesem Bildschirm, nicht an Ihnen. Wenn es wieder vorkommt, informieren Sie die Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>Die Uhr zeigt: {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>Die Uhr geht etwa {duration} vor.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>Die Uhr geht etwa {duration} nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;Tag</numerusform>
            <numerusform>%n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;Stunde</numerusform>
            <numerusform>%n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;Minute</numerusform>
            <numerusform>%n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>Referenz {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>Neuer Versuch in {n}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>Und %n weitere: Alle stehen im Protokoll.</numerusform>
            <numerusform>Und %n weitere: Alle stehen im Protokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>Ihre Identität</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>dauerhafte Anmeldung</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht freigegeben</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>Ihr Code wird angefordert</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>Warten auf Antwort von {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>Angemeldet als {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>Nicht Sie? Abmelden</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>Der Rest Ihres Profils ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>Identität nicht geprüft: Der Dienst sagt, dass jemand bestätigt hat, aber nicht, wer.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>Details sind verborgen. Zum Anzeigen Pfeiltaste drücken oder Bildschirm berühren.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>Offline: Das ist der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>Zum Bleiben Taste drücken oder Bildschirm berühren</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>Sie werden in %n&#xa0;Sekunde abgemeldet.</numerusform>
            <numerusform>Sie werden in %n&#xa0;Sekunden abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>Sie bleiben hier angemeldet, bis Sie sich abmelden</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>Automatische Abmeldung nach %n&#xa0;Minute ohne Nutzung</numerusform>
            <numerusform>Automatische Abmeldung nach %n&#xa0;Minuten ohne Nutzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>Automatische Abmeldung in %n&#xa0;Minute</numerusform>
            <numerusform>Automatische Abmeldung in %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>Abmeldung in %n&#xa0;Sekunde.</numerusform>
            <numerusform>Abmeldung in %n&#xa0;Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first}–{last} von {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>bestätigt</translation>
    </message>
</context>
</TS>
