<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Authorize</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>휴대폰으로 로그인</translation>
    </message>
    <message>
        <source>No typing here. Scan a code, sign in on your phone, and this screen is yours.</source>
        <translation>여기서 입력할 필요가 없습니다. 코드를 스캔하고 휴대폰에서 로그인하면 이&#xa0;화면을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>You share: {scopes}.</source>
        <extracomment>Followed by the names in the context Scope, joined by commas.</extracomment>
        <translation>공유 정보: {scopes}</translation>
    </message>
    <message>
        <source>Authorize</source>
        <extracomment>The button that begins a sign-in: lets this screen use an account.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Press OK on the remote, or Enter</source>
        <translation>리모컨의 OK 또는 Enter 키를 누르세요</translation>
    </message>
    <message>
        <source>Press any key to sign in</source>
        <translation>아무 키나 눌러 로그인하세요</translation>
    </message>
    <message>
        <source>You are signed out of this screen.</source>
        <translation>이&#xa0;화면에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>On your phone you stay signed in.</source>
        <translation>휴대폰에서는 로그인이 유지됩니다.</translation>
    </message>
    <message>
        <source>This service cannot take back what was granted; it ends by itself.</source>
        <translation>이&#xa0;서비스에서는 허용한 권한을 취소할 수 없으며, 권한은 자동으로 만료됩니다.</translation>
    </message>
    <message>
        <source>Nobody pressed a key for a while.</source>
        <translation>한동안 아무 조작이 없었습니다.</translation>
    </message>
    <message>
        <source>The longest time for one person is over.</source>
        <translation>한 사람이 사용할 수 있는 시간이 끝났습니다.</translation>
    </message>
    <message>
        <source>The sign-in service ended your session.</source>
        <translation>로그인 서비스에서 세션을 종료했습니다.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Demo</source>
        <extracomment>Very short, in a frame.</extracomment>
        <translation>데모</translation>
    </message>
    <message>
        <source>Insecure: http</source>
        <extracomment>Very short, in a frame; http is the name of the protocol.</extracomment>
        <translation>안전하지 않음: http</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>데모 테넌트</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>중간 이름</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The language this person prefers.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>프로필 페이지</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>사용자 유형</translation>
    </message>
    <message>
        <source>Realm</source>
        <extracomment>Of a directory: the set of accounts.</extracomment>
        <translation>영역</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>The organisation&apos;s own part of a service.</extracomment>
        <translation>테넌트</translation>
    </message>
    <message>
        <source>Security name</source>
        <translation>보안 이름</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Of a job.</extracomment>
        <translation>직책</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <extracomment>By which means: password, fingerprint.</extracomment>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>로그인 일시</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>업데이트 날짜</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>계정 ID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>and check that it shows this code</source>
        <extracomment>Step 3 of 3, after the phone has opened the page; the code stands below it.</extracomment>
        <translation>같은 코드가 보이는지 확인</translation>
    </message>
    <message>
        <source>and type this code there</source>
        <translation>그 페이지에 이&#xa0;코드 입력</translation>
    </message>
    <message>
        <source>Scan with your phone’s camera</source>
        <translation>휴대폰 카메라로 스캔</translation>
    </message>
    <message>
        <source>or open</source>
        <extracomment>Step 2 of 3, the other way to the same page; the address stands below it.</extracomment>
        <translation>또는 이&#xa0;주소 열기</translation>
    </message>
    <message>
        <source>Only go on if you are in front of this screen. We never send this code by mail or chat.</source>
        <translation>이&#xa0;화면 앞에 있을 때만 계속하세요. 이&#xa0;코드를 이메일이나 채팅으로 보내는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>로그인을 기다리는 중…</translation>
    </message>
    <message>
        <source>Connection lost, still trying</source>
        <translation>연결이 끊겨 다시 시도 중…</translation>
    </message>
    <message>
        <source>Checking one last time…</source>
        <translation>마지막으로 확인하는 중…</translation>
    </message>
    <message>
        <source>The code has run out. If you have just approved, it can still work.</source>
        <translation>코드가 만료되었습니다. 방금 승인했다면 아직 로그인될 수 있습니다.</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>Spoken, for the character &quot;-&quot;.</extracomment>
        <translation>하이픈</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>코드: {code}</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>아래 주소의 QR 코드</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>On your phone, open {address}.</source>
        <translation>휴대폰에서 {address} 주소를 여세요.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, in Qt&apos;s letters: &quot;d. MMMM yyyy&quot; in German, &quot;yyyy年M月d日&quot; in Japanese.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A birthday without its year, in Qt&apos;s letters: &quot;d. MMMM&quot; in German, &quot;M月d日&quot; in Japanese.</extracomment>
        <translation>M월 d일</translation>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>유지 관리</translation>
    </message>
    <message>
        <source>Closes by itself after 5 minutes without a key</source>
        <translation>5분 동안 사용하지 않으면 닫힙니다</translation>
    </message>
    <message>
        <source>No trouble known</source>
        <translation>알려진 장애 없음</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a row: whether anything is wrong at the moment.</extracomment>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Name of a row: something about the settings that should be looked at.</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Running since</source>
        <extracomment>Name of a row: since when this program runs.</extracomment>
        <translation>실행 시작</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>Name of a row: what this device is called in the network.</extracomment>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of an address or a host: there is none.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a row: an address of this device in the network.</extracomment>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <extracomment>Name of a row: the host that signs people in.</extracomment>
        <translation>로그인 서비스</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a row: what this device takes for the time.</extracomment>
        <translation>시계</translation>
    </message>
    <message>
        <source>{moment}, set by the network</source>
        <extracomment>After a date and a time of the day: a time server has set the clock.</extracomment>
        <translation>{moment}, 네트워크로 맞춤</translation>
    </message>
    <message>
        <source>{moment}, not yet set by the network</source>
        <extracomment>After a date and a time of the day: no time server has set the clock.</extracomment>
        <translation>{moment}, 아직 네트워크로 맞추지 않음</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Name of a row: something that went wrong at a moment.</extracomment>
        <translation>문제</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>In place of a secret: it is there, but not shown.</extracomment>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>Where a setting is written.</extracomment>
        <translation>{file}, {line}행</translation>
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
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>문자 메시지</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>보안 키</translation>
    </message>
    <message>
        <source>key on the device</source>
        <translation>기기에 저장된 키</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>A cryptographic key.</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>스마트 카드</translation>
    </message>
    <message>
        <source>face</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>홍채</translation>
    </message>
    <message>
        <source>retina</source>
        <translation>망막</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>security question</source>
        <translation>보안 질문</translation>
    </message>
    <message>
        <source>location</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>Somebody was there and touched the key.</extracomment>
        <translation>본인 조작</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows 로그인</translation>
    </message>
    <message>
        <source>a second channel</source>
        <translation>별도 채널</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>다중 인증</translation>
    </message>
    <message>
        <source>risk check</source>
        <translation>위험 평가</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>There is no network connection.</source>
        <translation>네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer.</source>
        <translation>로그인 서비스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>This network does not lead to the sign-in service.</source>
        <translation>이&#xa0;네트워크로는 로그인 서비스에 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>The sign-in service cannot prove who it is.</source>
        <translation>로그인 서비스의 신원을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong.</source>
        <translation>이&#xa0;화면의 시계가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>가능해지는 대로 자동으로 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The sign-in was not approved</source>
        <translation>로그인이 승인되지 않았습니다</translation>
    </message>
    <message>
        <source>It was declined on the phone, or this account may not sign in here.</source>
        <translation>휴대폰에서 거부했거나, 이&#xa0;계정으로는 여기에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>코드가 만료되었습니다</translation>
    </message>
    <message>
        <source>Get a new one and scan it with your phone.</source>
        <translation>새 코드를 받아 휴대폰으로 스캔하세요.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드 받기</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>네트워크에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Check this screen’s cable or Wi-Fi, and the address in its settings.</source>
        <translation>이&#xa0;화면의 케이블이나 Wi-Fi, 그리고 설정에 있는 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not answer</source>
        <translation>로그인 서비스가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>It may be down for a while, or this network may not let it through.</source>
        <translation>서비스가 일시 중단되었거나, 이&#xa0;네트워크에서 차단되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>예상치 못한 응답을 받았습니다</translation>
    </message>
    <message>
        <source>That was not the sign-in service. This network may want a sign-in of its own first: please tell the person who looks after this screen.</source>
        <translation>로그인 서비스의 응답이 아닙니다. 이&#xa0;네트워크에 먼저 로그인해야 할 수 있습니다. 이&#xa0;화면의 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be trusted</source>
        <translation>로그인 서비스를 신뢰할 수 없습니다</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent. Please tell the person who looks after this screen.</source>
        <translation>인증서가 유효하지 않아 아무것도 전송하지 않았습니다. 이&#xa0;화면의 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>This screen’s clock is wrong</source>
        <translation>이&#xa0;화면의 시계가 맞지 않습니다</translation>
    </message>
    <message>
        <source>Without the right time no connection is safe. The clock may set itself in a minute; if not, tell the person who looks after this screen.</source>
        <translation>시각이 맞지 않으면 안전하게 연결할 수 없습니다. 곧 자동으로 맞춰질 수 있습니다. 그렇지 않으면 이&#xa0;화면의 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The sign-in service is busy</source>
        <translation>로그인 서비스가 혼잡합니다</translation>
    </message>
    <message>
        <source>Many people are signing in right now. Please wait a little.</source>
        <translation>지금 많은 사람이 로그인하고 있습니다. 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>This screen may not sign people in</source>
        <translation>이&#xa0;화면에서는 로그인할 수 없습니다</translation>
    </message>
    <message>
        <source>The service does not allow device sign-in for this application. Please tell the person who looks after this screen.</source>
        <translation>서비스에서 이&#xa0;앱의 기기 로그인을 허용하지 않습니다. 이&#xa0;화면의 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The settings need attention</source>
        <translation>설정을 확인해 주세요</translation>
    </message>
    <message>
        <source>Correct them, then press OK.</source>
        <translation>설정을 고친 다음 OK를 누르세요.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Your identity could not be verified</source>
        <translation>본인 확인에 실패했습니다</translation>
    </message>
    <message>
        <source>Nobody was signed in and nothing was kept. If it happens again, tell the person who looks after this screen.</source>
        <translation>로그인되지 않았고 아무것도 저장되지 않았습니다. 다시 발생하면 이&#xa0;화면의 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>The fault is this screen’s, not yours. If it happens again, tell the person who looks after it.</source>
        <translation>사용자의 잘못이 아니라 이&#xa0;화면의 문제입니다. 다시 발생하면 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>By this screen’s clock it is {moment}.</source>
        <translation>이&#xa0;화면의 시계는 {moment}입니다.</translation>
    </message>
    <message>
        <source>It is ahead by about {duration}.</source>
        <translation>시계가 약 {duration} 빠릅니다.</translation>
    </message>
    <message>
        <source>It is behind by about {duration}.</source>
        <translation>시계가 약 {duration} 느립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Reference {code}</source>
        <translation>참조 번호 {code}</translation>
    </message>
    <message>
        <source>Try again in {n} s</source>
        <extracomment>On a button: keep it short, &quot;s&quot; stands for seconds.</extracomment>
        <translation>{n}초 후 다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>그 외 %n개: 로그에서 모두 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>who you are</source>
        <extracomment>Inside &quot;You share: {scopes}.&quot;, as the others here.</extracomment>
        <translation>본인 정보</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>staying signed in</source>
        <translation>로그인 유지</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Name of a row: what was granted to this screen.</extracomment>
        <translation>공유함</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>공유 안 함</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting your code</source>
        <translation>코드를 가져오는 중</translation>
    </message>
    <message>
        <source>Waiting for an answer from {host}</source>
        <translation>{host}의 응답을 기다리고 있습니다</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>{name}님, 환영합니다</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>로그인되어 있습니다</translation>
    </message>
    <message>
        <source>Signed in as {account}</source>
        <translation>{account} 계정으로 로그인됨</translation>
    </message>
    <message>
        <source>Not you? Sign out</source>
        <translation>본인이 아닌가요? 로그아웃</translation>
    </message>
    <message>
        <source>The rest of your profile is not available now.</source>
        <translation>나머지 프로필 정보는 지금 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Not a verified identity: the service says that somebody approved, not who it was.</source>
        <translation>본인 확인이 되지 않았습니다. 누군가 승인했지만 누구인지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Details are hidden. Press an arrow key or touch the screen to show them.</source>
        <translation>세부 정보가 숨겨져 있습니다. 보려면 화살표 키를 누르거나 화면을 터치하세요.</translation>
    </message>
    <message>
        <source>Offline: this is what was last known.</source>
        <translation>오프라인: 마지막으로 확인된 정보입니다.</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>아직 사용 중이신가요?</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>계속 사용</translation>
    </message>
    <message>
        <source>Press any key or touch the screen to stay</source>
        <translation>계속하려면 아무 키나 누르거나 화면을 터치하세요</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 로그아웃됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay signed in here until you sign out</source>
        <translation>로그아웃할 때까지 여기서 로그인이 유지됩니다</translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>%n분 동안 사용하지 않으면 로그아웃됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>%n분 후 자동으로 로그아웃됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 로그아웃합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <extracomment>Rows of a table: 1-7 of 9.</extracomment>
        <translation>{total}개 중 {first}–{last}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Spoken, for the check mark behind an e-mail address or a phone number.</extracomment>
        <translation>확인됨</translation>
    </message>
</context>
</TS>
