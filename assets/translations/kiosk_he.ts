<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>התחברות בעזרת הטלפון</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>בלי להקליד כאן: סורקים קוד, מתחברים בטלפון, והמסך הזה שלכם.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>המידע שישותף: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>לחצו על OK בשלט, או על Enter</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>לחצו על מקש כלשהו כדי להתחבר</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>התנתקתם מהמסך הזה.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>בטלפון אתם עדיין מחוברים.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>השירות לא יכול לבטל את ההרשאה שניתנה; היא תפוג מעצמה.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>זמן מה לא נלחץ אף מקש.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>הזמן המרבי לאדם אחד הסתיים.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>שירות ההתחברות סיים את החיבור שלכם.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>הדגמה</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>לא מאובטח: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>סביבת הדגמה</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>שם תצוגה</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>שם אמצעי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>תאריך לידה</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>מגדר</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>דף פרופיל</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>סוג משתמש</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>תחום</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>סביבת הארגון</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>שם אבטחה</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידי משתמש</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>אופן התחברות</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>מועד התחברות</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>מועד עדכון</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>מזהה חשבון</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} ועוד %n</numerusform>
            <numerusform>{list} ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>ובדקו שמופיע הקוד הזה</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>והקלידו שם את הקוד הזה</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>סרקו במצלמת הטלפון</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>או פתחו את הכתובת</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>המשיכו רק אם אתם מול המסך הזה. הקוד לעולם לא נשלח בדוא״ל או בצ׳אט.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>ממתינים לכם…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>החיבור אבד, ממשיכים לנסות</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>בדיקה אחרונה…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>תוקף הקוד פג. אם אישרתם ממש עכשיו, זה עוד יכול להצליח.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>מקף</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>קוד: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>קוד QR של הכתובת שלמטה</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>נותרה דקה אחת</numerusform>
            <numerusform>נותרו %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>נותרה שנייה אחת</numerusform>
            <numerusform>נותרו %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>פתחו בטלפון את הכתובת {address}.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>d &apos;ב&apos;MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>d &apos;ב&apos;MMMM</translation>
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
        <translation>תחזוקה</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>נסגר מעצמו אחרי 5 דקות ללא שימוש</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>אין תקלה ידועה</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>המצב כעת</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>פועל מאז</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>שם המחשב</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>אין</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>כתובת ברשת</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>שירות ההתחברות</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>שעון</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, כוון מהרשת</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, עדיין לא כוון מהרשת</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>מוגדר</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, שורה {line}</translation>
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
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>קוד חד־פעמי</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>הודעת SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>שיחת טלפון</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>מפתח אבטחה</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>מפתח במכשיר</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>כרטיס חכם</translation>
    </message>
    <message>
        <source>face</source>
        <translation>זיהוי פנים</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>טביעת אצבע</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>קשתית העין</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>רשתית העין</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>שאלת אבטחה</translation>
    </message>
    <message>
        <source>location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>התחברות Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>ערוץ נוסף</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>כמה גורמי אימות</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>בדיקת סיכון</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>אין חיבור לרשת.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>שירות ההתחברות לא מגיב.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>הרשת הזאת לא מובילה אל שירות ההתחברות.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>שירות ההתחברות לא מצליח להוכיח את זהותו.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>השעון של המסך הזה שגוי.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>המסך הזה ימשיך מעצמו ברגע שיהיה אפשר.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>ההתחברות לא אושרה</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>היא נדחתה בטלפון, או שהחשבון הזה לא מורשה להתחבר כאן.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>תוקף הקוד פג</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>קבלו קוד חדש וסרקו אותו בטלפון.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>קוד חדש</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>אין חיבור לרשת</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>בדקו את הכבל או את ה־Wi-Fi של המסך הזה, ואת הכתובת בהגדרות שלו.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>שירות ההתחברות לא מגיב</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>ייתכן שהוא מושבת זמנית, או שהרשת הזאת חוסמת אותו.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>התקבלה תשובה ממקור אחר</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>זה לא היה שירות ההתחברות. ייתכן שהרשת הזאת דורשת קודם התחברות משלה: עדכנו את מי שאחראי על המסך הזה.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>אי אפשר לסמוך על שירות ההתחברות</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>אישור האבטחה שלו אינו תקף כאן, ולכן דבר לא נשלח. עדכנו את מי שאחראי על המסך הזה.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>השעון של המסך הזה שגוי</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>בלי השעה הנכונה אף חיבור אינו בטוח. ייתכן שהשעון יתכוונן מעצמו בעוד דקה; אם לא, עדכנו את מי שאחראי על המסך הזה.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>שירות ההתחברות עמוס</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>הרבה אנשים מתחברים עכשיו. נא להמתין מעט.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>אין הרשאה להתחבר במסך הזה</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>השירות לא מאפשר ליישום הזה התחברות ממכשירים. עדכנו את מי שאחראי על המסך הזה.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>ההגדרות דורשות תיקון</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>תקנו אותן ולחצו על OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>לא הצלחנו לאמת את הזהות שלכם</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>לא בוצעה התחברות ודבר לא נשמר. אם זה יקרה שוב, עדכנו את מי שאחראי על המסך הזה.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>משהו השתבש כאן</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>התקלה במסך הזה, לא אצלכם. אם היא תחזור, עדכנו את מי שאחראי עליו.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>השעון של המסך מראה: {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>השעון ממהר, בהפרש של {duration} בערך.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>השעון מפגר, בהפרש של {duration} בערך.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>אסמכתה {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>ניסיון נוסף בעוד {n} שנ׳</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>ועוד אחת: כולן מופיעות ביומן.</numerusform>
            <numerusform>ועוד %n: כולן מופיעות ביומן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>הזהות שלכם</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>פרופיל</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>חיבור מתמשך</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>שותף</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>לא שותף</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>הקוד שלכם בדרך</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>ממתינים לתשובה של {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>שלום, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>אתם מחוברים</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>החשבון המחובר: {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>לא אתם? התנתקות</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>שאר הפרופיל שלכם לא זמין כרגע.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>זהות לא מאומתת: השירות מוסר שמישהו אישר, אך לא מי.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>הפרטים מוסתרים. כדי להציג אותם, לחצו על מקש חץ או געו במסך.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>אין חיבור: אלה הפרטים האחרונים הידועים.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>עדיין כאן?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>אני עדיין כאן</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>כדי להישאר, לחצו על מקש כלשהו או געו במסך</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>תנותקו בעוד שנייה אחת.</numerusform>
            <numerusform>תנותקו בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>תישארו מחוברים כאן עד שתתנתקו</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>ניתוק אוטומטי אחרי דקה ללא שימוש</numerusform>
            <numerusform>ניתוק אוטומטי אחרי %n דקות ללא שימוש</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>ניתוק אוטומטי בעוד דקה אחת</numerusform>
            <numerusform>ניתוק אוטומטי בעוד %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>ניתוק בעוד שנייה אחת.</numerusform>
            <numerusform>ניתוק בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first} עד {last} מתוך {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>מאומת</translation>
    </message>
</context>
</TS>
