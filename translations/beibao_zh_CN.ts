<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Agenda</name>
        <message>
            <source>the chair asks for a correction</source>
            <translation>主任要求补正</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>应于 %1</translation>
        </message>
        <message>
            <source>ready to be registered</source>
            <translation>都填好了，可以登记</translation>
        </message>
        <message numerus="yes">
            <source>%n still missing</source>
            <translation>
                <numerusform>还差 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续填</translation>
        </message>
        <message>
            <source>agreement waits for the chair</source>
            <translation>协议等主任审核</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>待审</translation>
        </message>
    </context>
    <context>
        <name>CaseListModel</name>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>With the chair</source>
            <translation>待审核</translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1 已逾期</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>People</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>履行到期</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>申请日期</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未结</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>履行到期</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>纠纷</translation>
        </message>
        <message>
            <source>Register a dispute</source>
            <translation>登记纠纷</translation>
        </message>
        <message>
            <source>“%1” was not found. Try the last four digits of the telephone.</source>
            <translation>没有找到“%1”。试试电话后四位。</translation>
        </message>
        <message>
            <source>No dispute has been registered yet.</source>
            <translation>还没有登记过纠纷。</translation>
        </message>
        <message>
            <source>None of these.</source>
            <translation>这里没有纠纷。</translation>
        </message>
        <message numerus="yes">
            <source>%n found for “%1”</source>
            <translation>
                <numerusform>“%1”找到 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>Keep both</source>
            <translation>两个都留着</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>先放着</translation>
        </message>
        <message>
            <source>What is not used stays in the history.</source>
            <translation>没用上的也会保存在历史里</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>用这个</translation>
        </message>
        <message>
            <source>Use this: %1</source>
            <translation>用这个：%1</translation>
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
        <message>
            <source>More…</source>
            <translation>更多…</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>You, on this computer</source>
            <translation>您（本机）</translation>
        </message>
        <message>
            <source>Another computer</source>
            <translation>另一台电脑</translation>
        </message>
        <message>
            <source>%1: %2 was changed in two places. Which one holds?</source>
            <translation>%1的%2，两处都改过，用哪一个？</translation>
        </message>
    </context>
    <context>
        <name>Draft</name>
        <message>
            <source>applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>other side</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>简要情况</translation>
        </message>
        <message>
            <source>risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>A dispute without a name yet</source>
            <translation>还没有写名字的纠纷</translation>
        </message>
        <message>
            <source>%1 and %2, %3 dispute</source>
            <translation>%1与%2%3纠纷</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something here cannot be right yet.</source>
            <translation>有一处还不对。</translation>
        </message>
        <message>
            <source>This is not on this computer.</source>
            <translation>本机没有这份资料。</translation>
        </message>
        <message>
            <source>This passphrase does not open the store.</source>
            <translation>密码不对，没有打开。</translation>
        </message>
        <message>
            <source>Beibao is already open with this store.</source>
            <translation>背包已经在另一个窗口打开了。</translation>
        </message>
        <message>
            <source>This store does not open any more.</source>
            <translation>这份资料打不开了。</translation>
        </message>
        <message>
            <source>A newer Beibao wrote this store.</source>
            <translation>这份资料是新版背包写的。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘满了。</translation>
        </message>
        <message>
            <source>The disk could not be read or written.</source>
            <translation>磁盘读写没有成功。</translation>
        </message>
        <message>
            <source>This cannot be done now.</source>
            <translation>现在还不能这样做。</translation>
        </message>
        <message>
            <source>The county was not reached.</source>
            <translation>没有连上县里。</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>您填的内容都在。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>资料没有动过。</translation>
        </message>
        <message>
            <source>The last change is not saved.</source>
            <translation>最后一次修改没有保存。</translation>
        </message>
        <message>
            <source>Your work is saved on this computer.</source>
            <translation>内容都在本机。</translation>
        </message>
        <message>
            <source>Please look at the marked field.</source>
            <translation>请看标出的地方。</translation>
        </message>
        <message>
            <source>Search for a name or a number instead.</source>
            <translation>请按姓名或编号查找。</translation>
        </message>
        <message>
            <source>Please type it once more.</source>
            <translation>请再输入一次。</translation>
        </message>
        <message>
            <source>Go on in the other window, or close it first.</source>
            <translation>请到那个窗口继续，或先把它关掉。</translation>
        </message>
        <message>
            <source>Please take the newest backup.</source>
            <translation>请用最近的一份备份。</translation>
        </message>
        <message>
            <source>Please update Beibao on this computer.</source>
            <translation>请先更新本机的背包。</translation>
        </message>
        <message>
            <source>Free some space and save again.</source>
            <translation>请腾出空间，再保存一次。</translation>
        </message>
        <message>
            <source>Check the disk and save again.</source>
            <translation>请检查磁盘，再保存一次。</translation>
        </message>
        <message>
            <source>Do first what is missing.</source>
            <translation>请先把缺的补上。</translation>
        </message>
        <message>
            <source>It will be sent when the county can be reached.</source>
            <translation>联网后自动再发。</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>For real work</source>
            <translation>正式使用</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>先练一练</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>full name, as on the seal</source>
            <translation>全称，与印章一致</translation>
        </message>
        <message>
            <source>12 digits; may stay empty</source>
            <translation>12 位数字，可以不填</translation>
        </message>
        <message>
            <source>at least %1 characters</source>
            <translation>至少 %1 个字符</translation>
        </message>
        <message>
            <source>Welcome to Beibao</source>
            <translation>欢迎使用背包</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>调委会</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>区划代码</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>Nobody can open the store without the passphrase, not even we. Write it down and keep it where you keep the seal.</source>
            <translation>忘了密码，谁也打不开，我们也不能。请写下来，和印章放在一起保管。</translation>
        </message>
        <message>
            <source>A store to try things in. Nothing of it is ever sent to the county.</source>
            <translation>用来练习的资料，永远不会发到县里。</translation>
        </message>
        <message>
            <source>The store for registered cases. It works without a network.</source>
            <translation>登记真实纠纷用。没有网络也能用。</translation>
        </message>
        <message>
            <source>Practice village mediation committee</source>
            <translation>练习村人民调解委员会</translation>
        </message>
        <message>
            <source>A practising mediator</source>
            <translation>练习调解员</translation>
        </message>
        <message>
            <source>Still missing: the committee's name</source>
            <translation>还差：调委会名称</translation>
        </message>
        <message>
            <source>Still missing: your name</source>
            <translation>还差：您的姓名</translation>
        </message>
        <message>
            <source>An area code has 12 digits, or is left empty.</source>
            <translation>区划代码是 12 位数字，也可以不填。</translation>
        </message>
        <message>
            <source>The passphrase needs at least %1 characters.</source>
            <translation>密码至少要 %1 个字符。</translation>
        </message>
        <message>
            <source>The two passphrases differ. Please type them again.</source>
            <translation>两次输入的密码不一样，请再输一次。</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>纠纷</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>New case F2</source>
            <translation>新登记 F2</translation>
        </message>
        <message>
            <source>Jot down Ctrl+J</source>
            <translation>先记下 Ctrl+J</translation>
        </message>
        <message>
            <source>Sync F9</source>
            <translation>同步 F9</translation>
        </message>
        <message>
            <source>Find: name, pinyin, telephone, number   Ctrl+F</source>
            <translation>查找：zs / 张三 / 电话 / 编号   Ctrl+F</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Registered as %1. Saved on this computer.</source>
            <translation>已登记，编号 %1。已保存在本机。</translation>
        </message>
        <message>
            <source>Chosen. The other one stays in the history.</source>
            <translation>选好了。另一个保存在历史里。</translation>
        </message>
        <message>
            <source>Jotted down. It waits under Today as a draft.</source>
            <translation>记下了，在“今天”里作为草稿等着。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>What people do most</source>
            <translation>最常做的事</translation>
        </message>
        <message>
            <source>Every week: open Today and press “Checked, nothing found”, or register what was found.</source>
            <translation>每周：打开“今天”，按“本周已排查，无纠纷”；发现了就登记。</translation>
        </message>
        <message>
            <source>Somebody comes: F2, fill in what you know. Five fields are needed; the rest can wait.</source>
            <translation>有人来：按 F2，知道多少填多少。必填的只有五项，其余可以以后补。</translation>
        </message>
        <message>
            <source>No time: Ctrl+J, four fields. It waits under Today as a draft.</source>
            <translation>来不及：按 Ctrl+J 记四项，它会在“今天”里作为草稿等着。</translation>
        </message>
        <message>
            <source>Go on with a case: open it from Today or from Disputes. The big button says the next step.</source>
            <translation>接着办：从“今天”或“纠纷”打开，大按钮就是下一步。</translation>
        </message>
        <message>
            <source>No network: that is fine. Everything is kept here and sent when the county can be reached.</source>
            <translation>没有网：不影响。内容都在本机，连上县里后自动发送。</translation>
        </message>
        <message>
            <source>Two people changed the same: you are asked which one holds. Nothing is lost either way.</source>
            <translation>两处都改过：会请您选一个，没选的也不会丢。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>What the small codes mean</source>
            <translation>小字代码的意思</translation>
        </message>
    </context>
    <context>
        <name>JoinForm</name>
        <message>
            <source>Join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Address of the county</source>
            <translation>县里的地址</translation>
        </message>
        <message>
            <source>e.g. 10.0.0.8:7443</source>
            <translation>例如 10.0.0.8:7443</translation>
        </message>
        <message>
            <source>Invitation code</source>
            <translation>邀请码</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>怎么开始</translation>
        </message>
        <message>
            <source>The county gives every computer an address and a code that works once. Everything registered before goes along.</source>
            <translation>县里会给每台电脑一个地址和一个只能用一次的邀请码。以前登记的内容会一起带上。</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>正在加入…</translation>
        </message>
    </context>
    <context>
        <name>JotDialog</name>
        <message>
            <source>Jot down</source>
            <translation>先记下</translation>
        </message>
        <message>
            <source>What you know now is enough. The rest can be filled in later.</source>
            <translation>知道多少记多少，其余以后再补。</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>What</source>
            <translation>什么事</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>在哪里</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>不留</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>记下</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Register a new dispute</source>
            <translation>登记新纠纷</translation>
        </message>
        <message>
            <source>Jot down, complete later</source>
            <translation>先记下，以后补</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>查找纠纷</translation>
        </message>
        <message>
            <source>On a case: record a visit</source>
            <translation>在案件里：记录回访</translation>
        </message>
        <message>
            <source>Sync page; meet the county</source>
            <translation>同步：和县里收发</translation>
        </message>
        <message>
            <source>On a case: print</source>
            <translation>在案件里：打印</translation>
        </message>
        <message>
            <source>Keep what is typed, now</source>
            <translation>马上保存填的内容</translation>
        </message>
        <message>
            <source>Register; leave a long text</source>
            <translation>登记；离开长文字框</translation>
        </message>
        <message>
            <source>To the next field</source>
            <translation>到下一项</translation>
        </message>
        <message>
            <source>Back; nothing is lost</source>
            <translation>返回，内容不会丢</translation>
        </message>
        <message>
            <source>On a row of buttons: choose this one</source>
            <translation>在一排按钮上：选第几个</translation>
        </message>
        <message>
            <source>The pages on the left</source>
            <translation>左边的各页</translation>
        </message>
        <message>
            <source>Larger, smaller, as at first</source>
            <translation>字变大、变小、还原</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>这张表</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Beibao</source>
            <translation>背包</translation>
        </message>
        <message>
            <source>Beibao, practice</source>
            <translation>背包（练习）</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>NewCasePage</name>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Telephone of the applicant</source>
            <translation>申请人电话</translation>
        </message>
        <message>
            <source>Identity number of the applicant</source>
            <translation>申请人身份证号</translation>
        </message>
        <message>
            <source>Address of the applicant</source>
            <translation>申请人住址</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Telephone of the other side</source>
            <translation>对方电话</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Register  Ctrl+Enter</source>
            <translation>登记  Ctrl+Enter</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>简要情况</translation>
        </message>
        <message>
            <source>1 Applicant *</source>
            <translation>1 申请人*</translation>
        </message>
        <message>
            <source>2 Telephone</source>
            <translation>2 电话</translation>
        </message>
        <message>
            <source>3 Identity no.</source>
            <translation>3 身份证号</translation>
        </message>
        <message>
            <source>4 Address</source>
            <translation>4 住址</translation>
        </message>
        <message>
            <source>5 Other side *</source>
            <translation>5 对方*</translation>
        </message>
        <message>
            <source>6 Telephone</source>
            <translation>6 电话</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>看一看</translation>
        </message>
        <message>
            <source>7 Type *</source>
            <translation>7 类型*</translation>
        </message>
        <message>
            <source>8 Source</source>
            <translation>8 来源</translation>
        </message>
        <message>
            <source>9 Place</source>
            <translation>9 地点</translation>
        </message>
        <message>
            <source>10 Date</source>
            <translation>10 日期</translation>
        </message>
        <message>
            <source>11 What happened *</source>
            <translation>11 简要情况*</translation>
        </message>
        <message>
            <source>12 Risk *</source>
            <translation>12 风险*</translation>
        </message>
        <message>
            <source>Keep as a draft  Esc</source>
            <translation>存草稿  Esc</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>已自动保存 %1</translation>
        </message>
        <message>
            <source>Everything needed is there.</source>
            <translation>必填的都有了。</translation>
        </message>
        <message>
            <source>Still missing: %1</source>
            <translation>还差：%1</translation>
        </message>
        <message>
            <source>This telephone number cannot be right. Without one, write 无.</source>
            <translation>电话号码不对。没有电话请写“无”。</translation>
        </message>
        <message>
            <source>This day does not exist. Write 今天, 11月20日 or 2026-11-20.</source>
            <translation>没有这一天。可以写：今天、11月20日、2026-11-20。</translation>
        </message>
        <message>
            <source>These two have a case that is not closed yet.</source>
            <translation>这两家有 1 件未结的纠纷。</translation>
        </message>
    </context>
    <context>
        <name>NewsBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Change the passphrase</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Size of letters</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first.</source>
            <translation>在任何页面：Ctrl+= 变大，Ctrl+- 变小，Ctrl+0 还原。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The one until now</source>
            <translation>现在的密码</translation>
        </message>
        <message>
            <source>The new one</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输一次</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>调委会</translation>
        </message>
        <message>
            <source>Mediator</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>County</source>
            <translation>所属县</translation>
        </message>
        <message>
            <source>none: practice</source>
            <translation>无（练习资料）</translation>
        </message>
        <message>
            <source>not joined yet</source>
            <translation>还没有加入</translation>
        </message>
        <message>
            <source>Beibao</source>
            <translation>背包</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. Works without a network; every file is encrypted.</source>
            <translation>自由软件，Apache 2.0 许可。没有网络也能用，所有文件都加密。</translation>
        </message>
        <message>
            <source>The passphrase needs at least %1 characters.</source>
            <translation>密码至少要 %1 个字符。</translation>
        </message>
        <message>
            <source>The two passphrases differ. Please type them again.</source>
            <translation>两次输入的密码不一样，请再输一次。</translation>
        </message>
        <message>
            <source>The passphrase is changed. The old one opens nothing any more.</source>
            <translation>密码改好了，旧密码不能再用。</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>Sync: %1</source>
            <translation>同步：%1</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Practice: stays on this computer</source>
            <translation>练习资料，只在本机</translation>
        </message>
        <message numerus="yes">
            <source>Not joined to a county · %n kept here</source>
            <translation>
                <numerusform>还没有加入县里 · %n 条在本机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 条要您看一下</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the county…</source>
            <translation>正在和县里联系…</translation>
        </message>
        <message>
            <source>Sending %1/%2</source>
            <translation>正在发 %1/%2</translation>
        </message>
        <message numerus="yes">
            <source>Not reached · %n kept here</source>
            <translation>
                <numerusform>没有联网 · %n 条在本机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept here, waiting to be sent</source>
            <translation>
                <numerusform>%n 条在本机等着发</numerusform>
            </translation>
        </message>
        <message>
            <source>All at the county %1</source>
            <translation>都已到县里 %1</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Try now  F9</source>
            <translation>现在试一次  F9</translation>
        </message>
        <message>
            <source>This computer has joined the county.</source>
            <translation>本机已经加入县里。</translation>
        </message>
        <message>
            <source>This is practice. Nothing of it is ever sent.</source>
            <translation>这是练习资料，不会发送。</translation>
        </message>
        <message numerus="yes">
            <source>Not joined to a county yet. Everything works; %n saves wait here.</source>
            <translation>
                <numerusform>还没有加入县里。不影响使用，%n 条都在本机。</numerusform>
            </translation>
        </message>
        <message>
            <source>Something waits for you below. The rest goes its way.</source>
            <translation>下面有要您看一下的，其余照常收发。</translation>
        </message>
        <message>
            <source>Talking to the county. You can go on working.</source>
            <translation>正在和县里收发，您可以接着干活。</translation>
        </message>
        <message numerus="yes">
            <source>The county was not reached. That does not matter: %n saves are kept here and will be sent later.</source>
            <translation>
                <numerusform>没有连上县里。不影响使用，%n 条都在本机，稍后自动再发。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saves are kept here and wait to be sent.</source>
            <translation>
                <numerusform>%n 条在本机，等着发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is at the county, as of %1.</source>
            <translation>都已到县里，%1。</translation>
        </message>
        <message>
            <source>For you to choose: %1</source>
            <translation>要您选一个 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n changed in two places</source>
            <translation>
                <numerusform>%n 处两处都改过</numerusform>
            </translation>
        </message>
        <message>
            <source>both values are kept until you choose</source>
            <translation>选之前两个都留着</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>去选</translation>
        </message>
        <message>
            <source>Not taken in by the county: %1</source>
            <translation>县里没收下 %1</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>看一看</translation>
        </message>
        <message>
            <source>Waiting to be sent: %1</source>
            <translation>等着发 %1</translation>
        </message>
        <message>
            <source>Not of one case</source>
            <translation>不属于某一件纠纷</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>收条</translation>
        </message>
        <message>
            <source>sent %1, received %2, put aside %3</source>
            <translation>发 %1 收 %2 没收下 %3</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Nothing is to be done today.</source>
            <translation>今天没有要办的事。</translation>
        </message>
        <message>
            <source>Register a dispute</source>
            <translation>登记纠纷</translation>
        </message>
        <message>
            <source>weekday %1</source>
            <translation>星期%1</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Capital letters are switched on (Caps Lock).</source>
            <translation>大写锁定（Caps Lock）开着。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Beibao, practice</source>
            <translation>背包（练习）</translation>
        </message>
        <message>
            <source>Beibao</source>
            <translation>背包</translation>
        </message>
        <message>
            <source>Nothing in here is real, and nothing of it is ever sent.</source>
            <translation>这里都是练习，不会发送。</translation>
        </message>
        <message>
            <source>Everything on this computer is locked until you type your passphrase.</source>
            <translation>输入密码才能打开本机的资料。</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>%1/%2</source>
            <translation>%1月%2日</translation>
        </message>
        <message>
            <source>Check of today, %1</source>
            <translation>今天排查（%1）</translation>
        </message>
        <message>
            <source>Check of this week, %1 – %2</source>
            <translation>本周排查（%1—%2）</translation>
        </message>
        <message>
            <source>Check of this round, %1 – %2</source>
            <translation>本期排查（%1—%2）</translation>
        </message>
        <message>
            <source>Checked, nothing found</source>
            <translation>本周已排查，无纠纷</translation>
        </message>
        <message>
            <source>Found one, register</source>
            <translation>发现纠纷，登记</translation>
        </message>
        <message>
            <source>Nothing found, reported %1</source>
            <translation>无纠纷，%1已报</translation>
        </message>
        <message numerus="yes">
            <source>%n found and registered, %1</source>
            <translation>
                <numerusform>发现并登记 %n 件，%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Found another one, register</source>
            <translation>又发现纠纷，登记</translation>
        </message>
        <message>
            <source>Reported: nothing found this week. Saved on this computer.</source>
            <translation>已报：本周无纠纷。已保存在本机。</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Urgent</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <comment>month and day</comment>
            <translation>%1月%2日</translation>
        </message>
        <message>
            <source>%1/%2/%3</source>
            <comment>year, month and day</comment>
            <translation>%1年%2月%3日</translation>
        </message>
    </context>
</TS>