<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>تسجيل الدخول عبر هاتفك</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>لا حاجة إلى الكتابة هنا: يكفي مسح الرمز وتسجيل الدخول على هاتفك لتصبح هذه الشاشة لك.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>ستتم مشاركة: {scopes}.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>يُرجى الضغط على OK في جهاز التحكم، أو Enter</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>يُرجى الضغط على أي زر لتسجيل الدخول</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>تم تسجيل خروجك من هذه الشاشة.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>لا يزال تسجيل دخولك على الهاتف قائمًا.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>لا تستطيع هذه الخدمة سحب الإذن الممنوح، لكنه ينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>لم يُضغط على أي زر منذ فترة.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>انتهت المدة القصوى للشخص الواحد.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>أنهت خدمة تسجيل الدخول جلستك.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>غير آمن: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>بيئة تجريبية</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>صفحة الملف</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>نوع المستخدم</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>بيئة المؤسسة</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>الاسم الأمني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} و%n عناصر أخرى</numerusform>
            <numerusform>{list} وعنصر آخر</numerusform>
            <numerusform>{list} وعنصران آخران</numerusform>
            <numerusform>{list} و%n عناصر أخرى</numerusform>
            <numerusform>{list} و%n عنصرًا آخر</numerusform>
            <numerusform>{list} و%n عنصر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>والتأكد من ظهور هذا الرمز</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>وكتابة هذا الرمز هناك</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>المسح بكاميرا الهاتف</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>أو فتح العنوان</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>المتابعة فقط إذا كنت أمام هذه الشاشة. لا نرسل هذا الرمز أبدًا بالبريد أو الدردشة.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>في انتظارك…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>انقطع الاتصال، والمحاولة مستمرة</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>تحقق أخير…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>انتهت صلاحية الرمز. إن كنت قد وافقت للتو، فقد ينجح الأمر.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>رمز QR للعنوان أدناه</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>العنوان المطلوب فتحه على الهاتف: {address}.</translation>
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
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;、&quot; in Japanese, &quot;، &quot; in Arabic.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>تُغلق تلقائيًا بعد 5 دقائق من عدم الاستخدام</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>لا أعطال معروفة</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>الحالة الآن</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>قيد التشغيل منذ</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>خدمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}، ضُبطت من الشبكة</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}، لم تُضبط من الشبكة بعد</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>معيَّن</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}، السطر {line}</translation>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>مفتاح على الجهاز</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>بطاقة ذكية</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>بصمة الإصبع</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>قزحية العين</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>شبكية العين</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>سؤال الأمان</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>تأكيد الحضور</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>تسجيل دخول Windows</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>قناة ثانية</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>أكثر من عامل</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>فحص المخاطر</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>خدمة تسجيل الدخول لا تستجيب.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>هذه الشبكة لا توصل إلى خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>خدمة تسجيل الدخول لا تستطيع إثبات هويتها.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>ساعة هذه الشاشة غير مضبوطة.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>ستتابع هذه الشاشة تلقائيًا بمجرد أن يصبح ذلك ممكنًا.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>لم تتم الموافقة على تسجيل الدخول</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>رُفض الطلب على الهاتف، أو لا يُسمح لهذا الحساب بتسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>انتهت صلاحية هذا الرمز</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>يُرجى طلب رمز جديد ومسحه بالهاتف.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>لا يوجد اتصال بالشبكة</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>يُرجى التحقق من كابل هذه الشاشة أو شبكة Wi-Fi، ومن العنوان في إعداداتها.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>خدمة تسجيل الدخول لا تستجيب</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>قد تكون متوقفة مؤقتًا، أو قد لا تسمح هذه الشبكة بالوصول إليها.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>وصل ردّ من جهة أخرى</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>لم تكن تلك خدمة تسجيل الدخول. ربما تطلب هذه الشبكة تسجيل دخول خاصًا بها أولًا: يُرجى إبلاغ المسؤول عن هذه الشاشة.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>لا يمكن الوثوق بخدمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>شهادتها غير صالحة هنا، لذا لم يُرسل أي شيء. يُرجى إبلاغ المسؤول عن هذه الشاشة.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>ساعة هذه الشاشة غير مضبوطة</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>من دون الوقت الصحيح لا يكون أي اتصال آمنًا. قد تُضبط الساعة تلقائيًا خلال دقيقة، وإلا فيُرجى إبلاغ المسؤول عن هذه الشاشة.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>خدمة تسجيل الدخول مشغولة</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>كثيرون يسجّلون الدخول الآن. يُرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>لا يُسمح بتسجيل الدخول من هذه الشاشة</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>لا تسمح الخدمة لهذا التطبيق بتسجيل الدخول عبر الأجهزة. يُرجى إبلاغ المسؤول عن هذه الشاشة.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>الإعدادات بحاجة إلى تصحيح</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>يُرجى تصحيحها ثم الضغط على OK.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>تعذّر التحقق من هويتك</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>لم يتم تسجيل دخول أحد ولم يُحفظ شيء. إذا تكرر ذلك، فيُرجى إبلاغ المسؤول عن هذه الشاشة.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>حدث خطأ ما هنا</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>الخطأ من هذه الشاشة وليس منك. إذا تكرر ذلك، فيُرجى إبلاغ المسؤول عنها.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>الوقت على هذه الشاشة: {moment}.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>الساعة متقدمة بنحو {duration}.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>الساعة متأخرة بنحو {duration}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>المرجع {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>إعادة المحاولة بعد {n} ث</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>و%n إعدادات أخرى: القائمة الكاملة في السجل.</numerusform>
            <numerusform>وإعداد آخر: القائمة الكاملة في السجل.</numerusform>
            <numerusform>وإعدادان آخران: القائمة الكاملة في السجل.</numerusform>
            <numerusform>و%n إعدادات أخرى: القائمة الكاملة في السجل.</numerusform>
            <numerusform>و%n إعدادًا آخر: القائمة الكاملة في السجل.</numerusform>
            <numerusform>و%n إعداد آخر: القائمة الكاملة في السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>استمرار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>مُشارَك</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مُشارَك</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>يجري طلب رمزك</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>في انتظار رد من {host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>مرحبًا، {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>تم تسجيل الدخول بحساب {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>ليس حسابك؟ الخروج</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>بقية ملفك الشخصي غير متاحة الآن.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>هوية غير مؤكدة: تفيد الخدمة بأن شخصًا ما وافق، لا مَن هو.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>التفاصيل مخفية. لإظهارها، يُرجى الضغط على زر سهم أو لمس الشاشة.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>دون اتصال: هذه آخر معلومات معروفة.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>للبقاء، يُرجى الضغط على أي زر أو لمس الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>سيتم تسجيل خروجك الآن.</numerusform>
            <numerusform>سيتم تسجيل خروجك بعد ثانية واحدة.</numerusform>
            <numerusform>سيتم تسجيل خروجك بعد ثانيتين.</numerusform>
            <numerusform>سيتم تسجيل خروجك بعد %n ثوانٍ.</numerusform>
            <numerusform>سيتم تسجيل خروجك بعد %n ثانية.</numerusform>
            <numerusform>سيتم تسجيل خروجك بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>يستمر تسجيل دخولك هنا حتى تسجيل خروجك</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة من عدم الاستخدام</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد دقيقة واحدة من عدم الاستخدام</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد دقيقتين من عدم الاستخدام</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقائق من عدم الاستخدام</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة من عدم الاستخدام</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة من عدم الاستخدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد دقيقة واحدة</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد دقيقتين</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقائق</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة</numerusform>
            <numerusform>تسجيل خروج تلقائي بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>تسجيل الخروج الآن.</numerusform>
            <numerusform>تسجيل الخروج بعد ثانية واحدة.</numerusform>
            <numerusform>تسجيل الخروج بعد ثانيتين.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ثوانٍ.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ثانية.</numerusform>
            <numerusform>تسجيل الخروج بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>تم التحقق</translation>
    </message>
</context>
</TS>
