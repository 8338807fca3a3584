<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>用手机登录</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>无需在此输入。扫描二维码，在手机上登录，即可使用此屏幕。</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>您将共享：{scopes}。</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>按遥控器上的 OK 键或 Enter 键</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>按任意键登录</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>您已在此屏幕上退出登录。</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>手机上仍保持登录。</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>此服务无法撤回授权；授权到期后自动失效。</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>已有一段时间无人操作。</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>已达到单人使用时长上限。</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>登录服务已结束您的会话。</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>不安全：http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>演示租户</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>个人主页</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>用户类型</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>领域</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>租户</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>安全名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list}，另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>并核对是否显示此代码</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>并在其中输入此代码</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>用手机相机扫描</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>或打开此网址</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>请确认您就在此屏幕前再继续。我们绝不会通过邮件或聊天发送此代码。</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>正在等待您登录…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>连接已断开，正在重试…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>正在进行最后一次确认…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>代码已过期。如果您刚刚批准，仍有可能登录成功。</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>短横线</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>下方网址的二维码</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>请在手机上打开 {address}。</translation>
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
        <translation>维护</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>5 分钟无操作将自动关闭</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>未发现故障</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>运行开始于</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>主机名</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>登录服务</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}，已由网络校准</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}，尚未由网络校准</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}，第 {line} 行</translation>
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
        <translation>密码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>设备上的密钥</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>虹膜</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>视网膜</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声纹</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>安全问题</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>本人在场</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows 登录</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>第二渠道</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>多因素验证</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>风险检测</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>登录服务没有响应。</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>此网络无法通往登录服务。</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>登录服务无法证明自己的身份。</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>此屏幕的时钟不准。</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>一旦可以，此屏幕会自动继续。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>登录未获批准</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>登录在手机上被拒绝，或此账号无权在此登录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>此代码已过期</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>请获取新代码，然后用手机扫描。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>无网络连接</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>请检查此屏幕的网线或 Wi-Fi，以及设置中的地址。</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>登录服务没有响应</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>服务可能暂时中断，或被此网络拦截。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>收到意外的响应</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>响应并非来自登录服务。此网络可能需要先单独登录：请告知此屏幕的管理员。</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>登录服务不受信任</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>其证书在此无效，因此未发送任何信息。请告知此屏幕的管理员。</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>此屏幕的时钟不准</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>时间不正确，就无法安全连接。时钟稍后或会自动校准；若仍不准，请告知此屏幕的管理员。</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>登录服务繁忙</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>当前登录人数较多，请稍候。</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>此屏幕不可用于登录</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>此服务不允许该应用使用设备登录。请告知此屏幕的管理员。</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>设置有误</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>请更正后按 OK 键。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>无法验证您的身份</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>未登录任何人，也未保存任何信息。若再次发生，请告知此屏幕的管理员。</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>问题出在此屏幕，与您的操作无关。若再次发生，请告知其管理员。</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>此屏幕的时钟显示：{moment}。</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>时钟约快 {duration}。</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>时钟约慢 {duration}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>参考号 {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>{n} 秒后重试</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>另有 %n 项：日志中有全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>已共享</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>正在获取代码</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>正在等待 {host} 响应</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>欢迎，{name}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>已登录为 {account}</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>不是您？退出登录</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>您的其他个人资料目前无法获取。</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>身份未经验证：服务只表明有人批准，但未说明是谁。</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>详细信息已隐藏。按方向键或触摸屏幕即可显示。</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>离线：显示的是上次获取的信息。</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>按任意键或触摸屏幕以继续</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后将退出登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>在您退出登录前，此处将保持登录状态</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>%n 分钟无操作将自动退出登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后将自动退出登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后退出登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>第 {first}–{last} 项，共 {total} 项</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>已验证</translation>
    </message>
</context>
</TS>
