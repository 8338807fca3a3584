<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>अपने फ़ोन से साइन&#xa0;इन करें</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>यहाँ कुछ टाइप नहीं करना है। कोड स्कैन करें, फ़ोन पर साइन&#xa0;इन करें और यह स्क्रीन आपकी है।</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>आप शेयर करेंगे: {scopes}।</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>साइन&#xa0;इन करें</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>रिमोट पर OK या Enter दबाएँ</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>साइन&#xa0;इन करने के लिए कोई भी बटन दबाएँ</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>आपको यहाँ से साइन&#xa0;आउट कर दिया गया है।</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>फ़ोन पर आपका साइन-इन बना रहेगा।</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>यह सेवा दी गई अनुमति वापस नहीं ले सकती; वह अपने आप खत्म हो जाएगी।</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>कुछ समय से किसी ने कोई बटन नहीं दबाया।</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>एक व्यक्ति के लिए तय समय पूरा हो गया।</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>साइन-इन सेवा ने आपका सेशन खत्म कर दिया।</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>असुरक्षित: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>डेमो टेनेंट</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>दिखने वाला नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>निकनेम</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>यूज़रनेम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>प्रोफ़ाइल पेज</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>यूज़र का प्रकार</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>रेल्म</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>सुरक्षा नाम</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ग्रुप</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>पद</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>साइन-इन का तरीका</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>साइन-इन का समय</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>पिछला अपडेट</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाता आईडी</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} और %n अन्य</numerusform>
            <numerusform>{list} और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>और जाँचें कि वहाँ यही कोड दिखे</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>और वहाँ यह कोड डालें</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>अपने फ़ोन के कैमरे से स्कैन करें</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>या यह पता खोलें</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>तभी आगे बढ़ें जब आप इस स्क्रीन के सामने हों। हम यह कोड कभी मेल या चैट से नहीं भेजते।</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>आपका इंतज़ार है…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>कनेक्शन टूट गया, कोशिश जारी है</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>आखिरी बार जाँच हो रही है…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>कोड का समय खत्म हो गया। अगर आपने अभी मंज़ूरी दी है, तो यह अब भी काम कर सकता है।</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>डैश</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>कोड: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>नीचे दिए गए पते का QR कोड</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n मिनट बाकी</numerusform>
            <numerusform>%n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>अपने फ़ोन पर {address} खोलें।</translation>
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
        <translation>रखरखाव</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>5 मिनट इस्तेमाल न होने पर अपने आप बंद हो जाएगा</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>कोई गड़बड़ी पता नहीं</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>अभी की स्थिति</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>कब से चालू</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>होस्ट का नाम</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>नेटवर्क पता</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>साइन-इन सेवा</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, नेटवर्क से सेट</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, अभी नेटवर्क से सेट नहीं</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>सेट है</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, पंक्ति {line}</translation>
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
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>फ़ोन कॉल</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>सुरक्षा कुंजी</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>डिवाइस में मौजूद कुंजी</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>स्मार्ट कार्ड</translation>
    </message>
    <message>
        <source>face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>आइरिस</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>रेटिना</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>सुरक्षा सवाल</translation>
    </message>
    <message>
        <source>location</source>
        <translation>लोकेशन</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>मौजूदगी</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows साइन-इन</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>दूसरा चैनल</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>एक से ज़्यादा तरीके</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>जोखिम की जाँच</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>नेटवर्क कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>साइन-इन सेवा जवाब नहीं दे रही है।</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>यह नेटवर्क साइन-इन सेवा तक नहीं पहुँचाता।</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>साइन-इन सेवा अपनी पहचान साबित नहीं कर पा रही है।</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>इस स्क्रीन की घड़ी गलत है।</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>जैसे ही संभव होगा, यह स्क्रीन अपने आप आगे बढ़ेगी।</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>साइन-इन को मंज़ूरी नहीं मिली</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>फ़ोन पर मना कर दिया गया, या इस खाते से यहाँ साइन&#xa0;इन नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>इस कोड का समय खत्म हो गया</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>नया कोड लें और उसे अपने फ़ोन से स्कैन करें।</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>नया कोड</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>नेटवर्क कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>इस स्क्रीन की केबल या वाई-फ़ाई और सेटिंग में दिया गया पता जाँचें।</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>साइन-इन सेवा जवाब नहीं दे रही है</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>हो सकता है वह कुछ देर के लिए बंद हो, या यह नेटवर्क उसे रोक रहा हो।</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>जवाब कहीं और से आया</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>वह साइन-इन सेवा नहीं थी। शायद इस नेटवर्क में पहले अलग से साइन&#xa0;इन करना पड़े: कृपया इस स्क्रीन की देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>साइन-इन सेवा भरोसेमंद नहीं है</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>उसका सर्टिफ़िकेट यहाँ मान्य नहीं है, इसलिए कुछ नहीं भेजा गया। कृपया इस स्क्रीन की देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>इस स्क्रीन की घड़ी गलत है</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>सही समय के बिना कोई कनेक्शन सुरक्षित नहीं होता। घड़ी शायद एक मिनट में खुद ठीक हो जाए; न हो, तो इस स्क्रीन की देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>साइन-इन सेवा अभी व्यस्त है</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>अभी बहुत से लोग साइन&#xa0;इन कर रहे हैं। कृपया थोड़ा इंतज़ार करें।</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>इस स्क्रीन पर साइन&#xa0;इन नहीं हो सकता</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>सेवा इस ऐप्लिकेशन को डिवाइस से साइन&#xa0;इन करने की अनुमति नहीं देती। कृपया इस स्क्रीन की देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>सेटिंग में गड़बड़ी है</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>इन्हें ठीक करें, फिर OK दबाएँ।</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>आपकी पहचान की पुष्टि नहीं हो सकी</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>किसी का साइन-इन नहीं हुआ और कुछ भी सेव नहीं किया गया। अगर ऐसा फिर हो, तो इस स्क्रीन की देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>यहाँ कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>गलती इस स्क्रीन की है, आपकी नहीं। अगर ऐसा फिर हो, तो इसकी देखरेख करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>इस स्क्रीन की घड़ी {moment} दिखा रही है।</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>यह करीब {duration} आगे है।</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>यह करीब {duration} पीछे है।</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>रेफ़रेंस {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>{n} सेकंड बाद कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>और %n बाकी: पूरी सूची लॉग में है।</numerusform>
            <numerusform>और %n बाकी: पूरी सूची लॉग में है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>आप कौन हैं</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>ग्रुप</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>साइन-इन बने रहना</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>शेयर किया</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>शेयर नहीं किया</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>आपका कोड आ रहा है</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>{host} के जवाब का इंतज़ार है</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>आपका स्वागत है</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>स्वागत है, {name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>आपने साइन&#xa0;इन कर लिया है</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>{account} के तौर पर साइन&#xa0;इन किया है</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>आप नहीं? साइन&#xa0;आउट करें</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>आपकी बाकी प्रोफ़ाइल अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>पहचान की पुष्टि नहीं हुई: सेवा सिर्फ़ यह बताती है कि किसी ने मंज़ूरी दी, यह नहीं कि किसने।</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>जानकारी छिपी हुई है। देखने के लिए कोई तीर बटन दबाएँ या स्क्रीन छुएँ।</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>ऑफ़लाइन: यह पिछली बार मिली जानकारी है।</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>मैं यहीं हूँ</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>बने रहने के लिए कोई भी बटन दबाएँ या स्क्रीन छुएँ</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>%n सेकंड में आपको साइन&#xa0;आउट कर दिया जाएगा।</numerusform>
            <numerusform>%n सेकंड में आपको साइन&#xa0;आउट कर दिया जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>साइन&#xa0;आउट करने तक आपका साइन-इन यहाँ बना रहेगा</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>%n मिनट इस्तेमाल न होने पर अपने आप साइन&#xa0;आउट हो जाएगा</numerusform>
            <numerusform>%n मिनट इस्तेमाल न होने पर अपने आप साइन&#xa0;आउट हो जाएगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट में अपने आप साइन&#xa0;आउट हो जाएगा</numerusform>
            <numerusform>%n मिनट में अपने आप साइन&#xa0;आउट हो जाएगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>%n सेकंड में साइन&#xa0;आउट हो रहा है।</numerusform>
            <numerusform>%n सेकंड में साइन&#xa0;आउट हो रहा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{total} में से {first}–{last}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>सत्यापित</translation>
    </message>
</context>
</TS>
