<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>スマートフォンでログイン</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>文字入力は不要です。コードを読み取り、スマートフォンでログインするだけで、この画面を使えます。</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>共有する情報：{scopes}</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>リモコンのOKかEnterキーを押してください</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>いずれかのキーを押してログイン</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>この画面からログアウトしました。</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>スマートフォンではログインしたままです。</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>このサービスでは許可を取り消せませんが、期限が来れば自動的に終了します。</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>しばらく操作がありませんでした。</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>1人が利用できる時間の上限に達しました。</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>ログインサービスがセッションを終了しました。</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>保護なし：http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>デモ用テナント</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>ユーザー種別</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>セキュリティ名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>役職</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>ログイン日時</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list}、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>次のコードと一致するか確認</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>次のコードを入力</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>スマートフォンのカメラで読み取る</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>または次のアドレスを開く</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>この画面の前にいる場合だけ続けてください。このコードをメールやチャットで送ることはありません。</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>ログイン待ち…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>接続が切れました。再接続中…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>最後の確認をしています…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>コードの期限が切れました。承認した直後であれば、まだログインできる可能性があります。</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>コード：{code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>下のアドレスのQRコード</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>スマートフォンで{address}を開いてください。</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>A date and a time of the day.</extracomment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;、&quot; in Japanese, &quot;، &quot; in Arabic.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>5分間操作がないと自動で閉じます</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>確認されている障害はありません</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>ログインサービス</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}（ネットワークで設定済み）</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}（ネットワークで未設定）</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}、{line}行目</translation>
    </message>
    <message>
        <source>{value} ({place})</source>
        <extracomment>A setting, and where it is written.</extracomment>
        <translation>{value}（{place}）</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>端末内のキー</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>スマートカード</translation>
    </message>
    <message>
        <source>face</source>
        <translation>顔認証</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指紋認証</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>虹彩認証</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>網膜認証</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声紋認証</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>秘密の質問</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>本人の操作</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows認証</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>別経路での確認</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>多要素認証</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>リスク判定</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワークに接続できません。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>ログインサービスが応答しません。</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>このネットワークからはログインサービスにつながりません。</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>ログインサービスの身元を確認できません。</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>この端末の時計がずれています。</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>問題が解消されしだい、自動で再開します。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>ログインが承認されませんでした</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>スマートフォンで拒否されたか、このアカウントではここにログインできません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>このコードは期限切れです</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>新しいコードを取得し、スマートフォンで読み取ってください。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコードを取得</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>この端末のケーブルまたはWi-Fiと、設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>ログインサービスが応答しません</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>一時的に停止しているか、このネットワークからは接続できない可能性があります。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>想定外の応答がありました</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>ログインサービスからの応答ではありません。先にこのネットワークへのログインが必要かもしれません。この端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>ログインサービスを信頼できません</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>証明書が有効ではないため、何も送信していません。この端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>この端末の時計がずれています</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>時刻が正しくないと安全に接続できません。まもなく自動で直ることがあります。直らない場合は、この端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>ログインサービスが混み合っています</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>多くの方がログインしています。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>この端末ではログインできません</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>このアプリにはデバイスログインが許可されていません。この端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>設定に問題があります</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>修正してからOKを押してください。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>本人確認ができませんでした</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>ログインは行われず、何も保存されていません。また起きた場合は、この端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>操作の誤りではなく、この端末の問題です。また起きた場合は、端末の管理者にお知らせください。</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>この端末の時計は{moment}です。</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>時計が約{duration}進んでいます。</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>時計が約{duration}遅れています。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>照会番号 {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>{n}秒後に再試行</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>ほか%n件。すべてログに記録されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>本人情報</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>ログイン状態の維持</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>共有する情報</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>共有しない情報</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>コードを取得しています</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>応答を待っています：{host}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>ようこそ、{name}さん</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>ログインしています</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>{account}でログイン中</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>別の方ですか？ログアウト</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>プロフィールの残りは現在取得できません。</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>本人確認はされていません。承認があったことはわかりますが、誰によるものかはわかりません。</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>詳細は非表示です。画面に触れるか、方向キーを押すと表示されます。</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>オフライン：最後に取得した情報です。</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>まだご利用中ですか？</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>利用を続ける</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>続けるには、キーを押すか画面に触れてください</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にログアウトします。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>ログアウトするまで、ここではログインしたままです</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>%n分間操作がないと自動でログアウトします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>%n分後に自動でログアウトします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>あと%n秒でログアウトします。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{total}件中{first}–{last}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>確認済み</translation>
    </message>
</context>
</TS>
