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
    <message>
        <source>a record of a session, not saved yet</source>
        <translation>调解记录没有写完</translation>
    </message>
    <message>
        <source>an agreement, not saved yet</source>
        <translation>协议没有写完</translation>
    </message>
    <message>
        <source>a party&apos;s particulars, not saved yet</source>
        <translation>当事人的资料没有填完</translation>
    </message>
    <message>
        <source>%1: begun, not saved yet</source>
        <translation>%1：填了一半</translation>
    </message>
    <message>
        <source>a sum that is being worked out</source>
        <translation>正在算的一笔账，还没算完</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>given to you</source>
        <translation>刚指派给您</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新来</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Labour</source>
        <translation>劳动</translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation>宅基地</translation>
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
    <message>
        <source>Lock the window now</source>
        <translation>马上锁上</translation>
    </message>
    <message>
        <source>In a long text: speak instead of typing</source>
        <translation>在长文字里：用说的代替打字</translation>
    </message>
    <message>
        <source>Undo what was just put away</source>
        <translation>撤销刚才放掉的</translation>
    </message>
    <message>
        <source>Take the last thing back, while that is offered</source>
        <translation>撤销刚才那一步（提示条还在时）</translation>
    </message>
    <message>
        <source>On a wall: large, names masked; and back</source>
        <translation>投影：放大并遮住姓名；再按一次恢复</translation>
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
    <message numerus="yes">
        <source>Sending %n files…</source>
        <translation>
            <numerusform>正在发 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait to be sent</source>
        <translation>
            <numerusform>%n 个文件等着发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stick to the county · %n kept here</source>
        <translation>
            <numerusform>U 盘交接中 · %n 条在本机</numerusform>
        </translation>
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
    <message>
        <source>Erased by order</source>
        <translation>依法删除</translation>
    </message>
</context>
<context>
    <name>beibao::AcceptWords</name>
    <message>
        <source>Each party is told: mediation is voluntary and free of charge, what its rights and duties are, that an agreement binds, and that a court may confirm it.</source>
        <translation>向每一方告知：调解自愿、不收费，有哪些权利和义务，协议有约束力，可以申请司法确认。</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>告知%1</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>orally</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>willing to mediate</source>
        <translation>同意调解</translation>
    </message>
</context>
<context>
    <name>beibao::ActionDialog</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由或说明</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>To go on nevertheless, write down why.</source>
        <translation>确实要办，请写明理由。</translation>
    </message>
    <message>
        <source>%1: saved here.</source>
        <translation>%1：已保存在本机。</translation>
    </message>
</context>
<context>
    <name>beibao::ActionWords</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>only a special authority may handle it</source>
        <translation>只能由专门机关管辖</translation>
    </message>
    <message>
        <source>mediation is forbidden by law</source>
        <translation>法律禁止民间调解</translation>
    </message>
    <message>
        <source>a court, the police or another body has it already</source>
        <translation>法院、公安或其他机关已受理</translation>
    </message>
    <message>
        <source>a party clearly refuses</source>
        <translation>一方明确拒绝调解</translation>
    </message>
    <message>
        <source>it is a criminal matter</source>
        <translation>构成犯罪</translation>
    </message>
    <message>
        <source>it is an administrative dispute</source>
        <translation>行政争议</translation>
    </message>
    <message>
        <source>ownership or use of land must be determined by government</source>
        <translation>土地、林地权属要由政府确定</translation>
    </message>
    <message>
        <source>it does not belong to this committee</source>
        <translation>不属本调委会受理</translation>
    </message>
    <message>
        <source>settled already and nothing new</source>
        <translation>已经调解过，没有新情况</translation>
    </message>
    <message>
        <source>a party cannot act and has no guardian present</source>
        <translation>当事人没有行为能力，法定代理人不在场</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移送到</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>How it stood in the old register</source>
        <translation>旧登记簿上的结果</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁提出的</translation>
    </message>
</context>
<context>
    <name>beibao::AgreementPage</name>
    <message>
        <source>missing</source>
        <translation>还没有填</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
ID %3 %4
%5</source>
        <translation>%1&#x3000;%2
证件 %3 %4
%5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>还没有填住址</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>+ Another party</source>
        <translation>＋ 加一位当事人</translation>
    </message>
    <message>
        <source>Main facts and what is disputed</source>
        <translation>纠纷主要事实、争议事项</translation>
    </message>
    <message>
        <source>Usual wordings</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>If it is not kept</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← 回到纠纷</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation>打印草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Submitted. The chair sees it after the next sending.</source>
        <translation>已送审，发送后主任就能看到。</translation>
    </message>
    <message>
        <source>1 Parties</source>
        <translation>1 当事人</translation>
    </message>
    <message>
        <source>2 Facts</source>
        <translation>2 事实</translation>
    </message>
    <message>
        <source>3 Articles</source>
        <translation>3 内容</translation>
    </message>
    <message>
        <source>4 Terms</source>
        <translation>4 约定</translation>
    </message>
    <message>
        <source>5 Checks</source>
        <translation>5 检查</translation>
    </message>
    <message>
        <source>The parties want a court to confirm it</source>
        <translation>当事人拟申请司法确认</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>定稿封存…</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次没有保存的内容已经找回来了。</translation>
    </message>
    <message>
        <source>The agreement is saved here.</source>
        <translation>协议已保存在本机。</translation>
    </message>
    <message>
        <source>It takes the place of the agreement of %1, which stays as it was signed.</source>
        <translation>这份新协议替代%1的协议；旧协议签过字，原样留着。</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>以前</translation>
    </message>
</context>
<context>
    <name>beibao::AssignWords</name>
    <message>
        <source>Mediators</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>　mediates now</source>
        <translation>　现在由他办</translation>
    </message>
    <message>
        <source>　★ suggested: free of ties, the fewest open cases</source>
        <translation>　★ 建议：没有牵连，手上最少</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>手上 %n 件没办完</numerusform>
        </translation>
    </message>
    <message>
        <source>credential not known</source>
        <translation>证件期限没有登记</translation>
    </message>
    <message>
        <source>credential until %1</source>
        <translation>证件到 %1</translation>
    </message>
</context>
<context>
    <name>beibao::BinPage</name>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The bins of all cases</source>
        <translation>看全部纠纷的回收站</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Nothing here is deleted. What is taken back stands where it stood.</source>
        <translation>这里的东西都没有删掉。取回以后，还在原来的地方。</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Recycle bin of this case</source>
        <translation>这件纠纷的回收站</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>整件纠纷</translation>
    </message>
    <message>
        <source>%1　put in %2: %3</source>
        <translation>%1　%2放进：%3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>已取回，还在原来的地方。</translation>
    </message>
</context>
<context>
    <name>beibao::CaseHeader</name>
    <message>
        <source>! Two values: please choose</source>
        <translation>！两处都改过，请选一个</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>⬤ on this computer, waits to be sent</source>
        <translation>⬤ 在本机，等着发送</translation>
    </message>
    <message>
        <source>✓ at the county</source>
        <translation>✓ 县里已收到</translation>
    </message>
    <message>
        <source>Erased by order</source>
        <translation>依法删除</translation>
    </message>
</context>
<context>
    <name>beibao::CaseListModel</name>
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
        <source>Applied</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>beibao::CaseWords</name>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2人</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>The committee&apos;s seal</source>
        <translation>调委会印章</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>■ urgent</source>
        <translation>■ 紧急</translation>
    </message>
    <message>
        <source>▲ watch</source>
        <translation>▲ 关注</translation>
    </message>
    <message>
        <source>● ordinary</source>
        <translation>● 一般</translation>
    </message>
    <message>
        <source>○ not graded</source>
        <translation>○ 未定级</translation>
    </message>
</context>
<context>
    <name>beibao::CasesPage</name>
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
    <message>
        <source>Falls due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>beibao::CheckList</name>
    <message numerus="yes">
        <source>✗ %n to be mended before sealing</source>
        <translation>
            <numerusform>✗ %n 处要先改好才能封存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ ready, %n to look at once more</source>
        <translation>
            <numerusform>▲ 可以封存，有 %n 处请再看一眼</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all checks passed</source>
        <translation>✓ 检查都通过了</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>去改</translation>
    </message>
    <message>
        <source>✗ To be mended: </source>
        <translation>✗ 要改：</translation>
    </message>
    <message>
        <source>▲ Look once more: </source>
        <translation>▲ 再看一看：</translation>
    </message>
    <message>
        <source>· For your information: </source>
        <translation>· 提示：</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>怎么办：%1</translation>
    </message>
</context>
<context>
    <name>beibao::ChoicePage</name>
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
    <name>beibao::ChoiceRow</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>beibao::DossierMeter</name>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>complete, ready to print</source>
        <translation>齐了，可以打印</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>还差 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>✓ With these papers it may be closed and archived.</source>
        <translation>✓ 材料够了，可以结案，也可以归档。</translation>
    </message>
    <message>
        <source>✓ With these papers it may be closed.　✗ Not archived yet.</source>
        <translation>✓ 材料够结案。　✗ 还不能归档。</translation>
    </message>
    <message>
        <source>✗ With these papers it cannot be closed or archived yet.</source>
        <translation>✗ 材料还不够，不能结案，也不能归档。</translation>
    </message>
</context>
<context>
    <name>beibao::FirstRunPage</name>
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
        <source>Still missing: the committee&apos;s name</source>
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
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>I have a backup of a store</source>
        <translation>我有备份，要恢复</translation>
    </message>
</context>
<context>
    <name>beibao::FormWords</name>
    <message>
        <source>✗ cannot be read</source>
        <translation>✗ 看不懂</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（未选）</translation>
    </message>
    <message>
        <source>(no longer in the list)</source>
        <translation>（已不在名单里）</translation>
    </message>
</context>
<context>
    <name>beibao::Frame</name>
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
    <message>
        <source>The draft is put away.</source>
        <translation>草稿已去掉。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取回来</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>已取回，还在原来的地方。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in. Beibao takes tables (CSV, Excel) and packs of rules.</source>
        <translation>“%1”收不进来。背包能收的是表格（CSV、Excel）和规则包。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Every week, one click</source>
        <translation>每周点一下</translation>
    </message>
    <message>
        <source>Nothing was found: press the left button, and the week is reported. Something was found: the right one.</source>
        <translation>没有发现纠纷，点左边的按钮，这一周就报好了。发现了，点右边的。</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation>有人来了</translation>
    </message>
    <message>
        <source>F2 opens a new case: five fields, the rest later. In a hurry, jot it down and complete it at home.</source>
        <translation>按 F2 新登记：先填五格，其余以后补。来不及就“先记下”，回家再补。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>Overdue, due today, half written, sent back: each line has one button, and that is the next step.</source>
        <translation>逾期的、今天要办的、写了一半的、退回的，都在这里。每一行只有一个按钮，就是下一步。</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>东西在哪里</translation>
    </message>
    <message>
        <source>Disputes, people, photographs and the rest. The number says how much waits. Alt and a digit goes there.</source>
        <translation>纠纷、人员、照片，都在左边。数字是等着办的件数。按 Alt 加数字也能过去。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A name, its initials (zs), the last digits of a telephone, a number on paper.</source>
        <translation>姓名、拼音首字母（zs）、电话后四位、纸上的编号，都能找。</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>资料在哪里</translation>
    </message>
    <message>
        <source>This line never lies: ✓ stands here only when the county has everything. Without a network all is kept here.</source>
        <translation>这一行说的都是实话：县里全收到了，才有 ✓。没有网，都存在本机。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>全乡</translation>
    </message>
    <message>
        <source>Found one after all</source>
        <translation>又发现一件，登记</translation>
    </message>
    <message>
        <source>What you jotted down is put away.</source>
        <translation>刚才记的没有留下。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Print the register sheet</source>
        <translation>打印受理单</translation>
    </message>
    <message>
        <source>In the print queue. Ctrl+P prints what is in it.</source>
        <translation>放进打印队列了。按 Ctrl+P 全部打印。</translation>
    </message>
    <message>
        <source>There is no code of a paper on this picture. A number or a name finds it as well.</source>
        <translation>这张图片上没有本系统文书的二维码。输编号或姓名也能找到。</translation>
    </message>
    <message>
        <source>Not while projecting: everybody in the room would see it. F11 ends projecting.</source>
        <translation>正在投影，全屋的人都会看到，所以不显示。按 F11 结束投影后再看。</translation>
    </message>
</context>
<context>
    <name>beibao::HelpPage</name>
    <message>
        <source>← Page before</source>
        <translation>← 上一页</translation>
    </message>
    <message>
        <source>Page after →</source>
        <translation>下一页 →</translation>
    </message>
    <message>
        <source>Find: some words, or pinyin initials</source>
        <translation>查找：打几个字，或者拼音首字母</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助里找</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>帮助的目录</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印这一页</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>求助包…</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助的正文</translation>
    </message>
    <message>
        <source>Nothing is written about “%1”.</source>
        <translation>没有写到“%1”。换一个词试试。</translation>
    </message>
</context>
<context>
    <name>beibao::HistoryDialog</name>
    <message>
        <source>wrote</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>erased by order of the county</source>
        <translation>县里依法删除</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who looked, and when, is written down.</source>
        <translation>谁在什么时候看过，会记下来。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Times are those of the computer it was written on.</source>
        <translation>时间是写的那台电脑上的时间。</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>本机不认识的人</translation>
    </message>
    <message>
        <source>%1　%2 %3</source>
        <translation>%1　%2 %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: was %2, now empty</source>
        <translation>%1：原来是 %2，现在空着</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>beibao::ImportDialog</name>
    <message>
        <source>no file chosen yet</source>
        <translation>还没有选文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原来写的</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么改</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选文件……</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>CSV or Excel (xlsx). Nothing is saved before you press Import; all rows come in or none.</source>
        <translation>CSV 或 Excel（xlsx）。按“导入”以前什么也不保存；要么全部进来，要么一行也不进。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>正在读表格……</translation>
    </message>
    <message>
        <source>This file does not have the columns of that kind of table.</source>
        <translation>这个文件里没有这种表该有的列。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n records. Saved on this computer.</source>
        <translation>
            <numerusform>已导入 %n 条，保存在本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can come in.</source>
        <translation>
            <numerusform>有 %n 行可以导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have to be mended in the table first.</source>
        <translation>
            <numerusform>表格里有 %n 处要先改好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them are here already.</source>
        <translation>
            <numerusform>其中 %n 行本机已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>没有用到的列：%1</translation>
    </message>
    <message>
        <source>This word is not in the list of this column.</source>
        <translation>这一列没有这个词，请照名单改。</translation>
    </message>
    <message>
        <source>A sum in digits, two decimals at most.</source>
        <translation>金额写数字，最多两位小数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>要写整数。</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2023-05-06.</source>
        <translation>没有这一天。请写成 2023-05-06。</translation>
    </message>
    <message>
        <source>No telephone number: count the digits.</source>
        <translation>电话不对，请数一数位数。</translation>
    </message>
    <message>
        <source>This identity number is not right: compare it with the card.</source>
        <translation>证件号码不对，请对照证件。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here.</source>
        <translation>表格里这一格显示的是错误，请改好公式。</translation>
    </message>
    <message>
        <source>The spreadsheet rounded this number. Make the column text and type it again.</source>
        <translation>表格把这个号码改成了约数。请把这一列设成文本，重新填。</translation>
    </message>
    <message>
        <source>This cell must not be empty.</source>
        <translation>这一格不能空。</translation>
    </message>
    <message>
        <source>There are several of this name here.</source>
        <translation>本机有几个同名的。</translation>
    </message>
    <message>
        <source>Nobody and nothing of this name is here yet. Import it first.</source>
        <translation>本机还没有这个名字，请先导入，或者改正名字。</translation>
    </message>
    <message>
        <source>This row stands in the table twice.</source>
        <translation>这一行在表里出现了两次。</translation>
    </message>
    <message>
        <source>There are not as many entries here as people.</source>
        <translation>这里的个数和人数对不上。</translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation>请写“是”或者“否”。</translation>
    </message>
</context>
<context>
    <name>beibao::JoinForm</name>
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
    <name>beibao::JotDialog</name>
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
    <message>
        <source>Kept as a draft</source>
        <translation>已存成草稿</translation>
    </message>
</context>
<context>
    <name>beibao::MainWindow</name>
    <message>
        <source>Beibao</source>
        <translation>背包</translation>
    </message>
    <message>
        <source>Beibao, practice</source>
        <translation>背包（练习）</translation>
    </message>
    <message>
        <source>Beibao ended unexpectedly several times, so it begins anew with Today. What was saved or typed is kept.</source>
        <translation>背包刚才几次意外关闭，这次从「今天」重新开始。存过的、打过的字都还在。</translation>
    </message>
</context>
<context>
    <name>beibao::Materials</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Proof of performance</source>
        <translation>履行凭证</translation>
    </message>
    <message>
        <source>Papers for the court</source>
        <translation>司法确认材料</translation>
    </message>
    <message>
        <source>Note on the dossier</source>
        <translation>卷宗情况说明</translation>
    </message>
    <message>
        <source>Drop files here, or paste with Ctrl+V.</source>
        <translation>可以把文件拖进来，或按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Keep pictures as they are</source>
        <translation>保留原图</translation>
    </message>
    <message>
        <source>Byte for byte, with the place and time the camera wrote into them</source>
        <translation>原样保存，照片里记的地点、时间也会留着</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pasted %1.jpg</source>
        <translation>粘贴 %1.jpg</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB and was not kept.</source>
        <translation>文件超过 200 MB，没有存进来。</translation>
    </message>
    <message>
        <source>This picture cannot be written anew. Tick “Keep pictures as they are” to keep it all the same.</source>
        <translation>这张图片没法重新处理。勾上“保留原图”就能原样存进来。</translation>
    </message>
    <message>
        <source>This file has not arrived here yet. It was asked for and comes with the next meeting.</source>
        <translation>这份材料还没有传到本机。已经记下要取，下次联网先收它。</translation>
    </message>
    <message>
        <source>This file cannot be opened; the copy at the county may be good.</source>
        <translation>这份材料打不开了，县里的那份可能是好的。</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>Photographs of papers</source>
        <translation>拍的文书照片（自动认）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sound recording from a file</source>
        <translation>录音文件</translation>
    </message>
    <message>
        <source>Record · one is not kept yet</source>
        <translation>录音 · 有一段没存完</translation>
    </message>
</context>
<context>
    <name>beibao::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>beibao::NewCasePage</name>
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
    <message>
        <source>These two had a case of the same kind before.</source>
        <translation>这两位以前有过一件同类的纠纷。</translation>
    </message>
</context>
<context>
    <name>beibao::NewsBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>beibao::PagePreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>打印出来的样子</translation>
    </message>
</context>
<context>
    <name>beibao::Paper</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到打印机。</translation>
    </message>
    <message>
        <source>The paper was not printed. Look at the printer and print again, or save a PDF.</source>
        <translation>没有打印出来。请看看打印机，再打一次，或者存成 PDF。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存成 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved: nothing can be written there. Please choose another place.</source>
        <translation>%1 没有存成：那个地方写不进去。请换一个地方。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Please try once more.</source>
        <translation>PDF 没有做成，请再试一次。</translation>
    </message>
</context>
<context>
    <name>beibao::PartyDialog</name>
    <message>
        <source>A new party</source>
        <translation>加一位当事人</translation>
    </message>
    <message>
        <source>A party&apos;s particulars</source>
        <translation>当事人信息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. If there is none, write 无.</source>
        <translation>电话号码位数不对。没有电话就写“无”。</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次没有保存的内容已经找回来了。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
</context>
<context>
    <name>beibao::PeoplePanel</name>
    <message>
        <source>Mediators: %1</source>
        <translation>调解员：%1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有指派</translation>
    </message>
    <message>
        <source>Who can see this: %1 and the offices above it</source>
        <translation>谁能看：%1和它的上级</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>还没有填</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the numbers of %1</source>
        <translation>显示%1的号码</translation>
    </message>
    <message>
        <source>Who looked, and when, is written down.</source>
        <translation>谁在什么时候看过，会留下记录。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>saw the whole numbers</source>
        <translation>看了完整号码</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>opened the sealed pages</source>
        <translation>打开封存的文书</translation>
    </message>
    <message>
        <source>opened a material</source>
        <translation>打开材料</translation>
    </message>
    <message>
        <source>took a file out</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>recorded sound</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>took data out</source>
        <translation>导出资料</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>谁看过</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>人员与隐私</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody has looked at numbers, printed or taken anything out, as far as is known here.</source>
        <translation>就本机所知，还没有人看过完整号码、打印或导出过。</translation>
    </message>
    <message>
        <source>ID %1
Tel. %2</source>
        <translation>证件 %1
电话 %2</translation>
    </message>
</context>
<context>
    <name>beibao::PromiseList</name>
    <message>
        <source>Clause library</source>
        <translation>条款库</translation>
    </message>
    <message>
        <source>+ Another article</source>
        <translation>＋ 加一条</translation>
    </message>
    <message>
        <source>The clause library is not installed here</source>
        <translation>本机没有安装条款库</translation>
    </message>
    <message>
        <source>Work out …</source>
        <translation>计算 …</translation>
    </message>
    <message>
        <source>The promise is taken out.</source>
        <translation>这一条已拿掉。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
</context>
<context>
    <name>beibao::PromiseRow</name>
    <message>
        <source>done on the spot</source>
        <translation>当场履行</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>WeChat transfer</source>
        <translation>微信转账</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>当面交付</translation>
    </message>
    <message>
        <source>for what, or what is to be done</source>
        <translation>什么款项，或者做什么</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>2026-12-31, 下周三 …</source>
        <translation>2026-12-31、下周三…</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>义务人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>What kind of promise</source>
        <translation>义务类型</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>to</source>
        <translation>给</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>✗ not an amount</source>
        <translation>✗ 不是金额</translation>
    </message>
    <message>
        <source>✗ not a day</source>
        <translation>✗ 没有这一天</translation>
    </message>
</context>
<context>
    <name>beibao::ReadDialog</name>
    <message>
        <source>Read aloud</source>
        <translation>宣读</translation>
    </message>
    <message>
        <source>It was read</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <translation>宣读：%1</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头再读</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>读给谁听</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This computer has no Chinese voice: read from this page, slowly and all of it.</source>
        <translation>这台电脑没有中文语音。请照着这一页慢慢念，念完整。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一下</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>接着读</translation>
    </message>
    <message>
        <source>Still missing: who listened</source>
        <translation>还差：读给谁听</translation>
    </message>
    <message>
        <source>Written down: it was read aloud.</source>
        <translation>已记下：宣读过了。</translation>
    </message>
</context>
<context>
    <name>beibao::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>%1 已自动保存</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← 回到纠纷</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新写：%1</translation>
    </message>
    <message>
        <source>Cannot be read: %1. It is kept as you typed it.</source>
        <translation>看不懂：%1。您填的还原样留着。</translation>
    </message>
    <message>
        <source>%1 is saved here.</source>
        <translation>%1已保存在本机。</translation>
    </message>
    <message>
        <source>Still missing before it can be printed: %1</source>
        <translation>打印前还差：%1</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次填了没保存的内容还在这里。</translation>
    </message>
</context>
<context>
    <name>beibao::RecordsPanel</name>
    <message>
        <source>Evidence, summons, letters, interviews and claims are written down here.</source>
        <translation>证据、调解通知、移送函、调查记录、补贴申报都在这里写。</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Write new</source>
        <translation>新写</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Still missing before it can be printed: %1</source>
        <translation>打印前还差：%1</translation>
    </message>
</context>
<context>
    <name>beibao::RecycleDialog</name>
    <message>
        <source>The whole case of %1</source>
        <translation>%1 整件纠纷</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>放进</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>This is not on this computer.</source>
        <translation>本机没有这一份。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不放</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It leaves the lists, the papers and the search. It can be taken back at any time.</source>
        <translation>放进以后，名单、文书和查找里都不再出现。随时可以取回。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>录错了</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>录重了</translation>
    </message>
    <message>
        <source>belongs to another case</source>
        <translation>是别的纠纷的</translation>
    </message>
    <message>
        <source>Still missing: why</source>
        <translation>还差：为什么</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <translation>已放进回收站：%1</translation>
    </message>
</context>
<context>
    <name>beibao::ReviewPage</name>
    <message>
        <source>Open the case</source>
        <translation>打开纠纷</translation>
    </message>
    <message>
        <source>No agreement waits for review.</source>
        <translation>没有待审的协议。</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>已通过。</translation>
    </message>
    <message>
        <source>Marked as checked.</source>
        <translation>已标为核对过。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>A correction is asked for: %1</source>
        <translation>已要求补正：%1</translation>
    </message>
    <message>
        <source>To the print queue</source>
        <translation>放进打印队列</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Clauses and marks</source>
        <translation>条款和批注</translation>
    </message>
    <message numerus="yes">
        <source> (%n marks)</source>
        <translation>
            <numerusform>（批注 %n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>In the print queue, under Papers.</source>
        <translation>已放进“文书”页的打印队列。</translation>
    </message>
</context>
<context>
    <name>beibao::SealPage</name>
    <message>
        <source>Seal it and make the paper</source>
        <translation>封存并生成正本</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>修改协议</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← 回到纠纷</translation>
    </message>
    <message>
        <source>The chair has to clear this first: %1</source>
        <translation>这份协议要主任先审核：%1</translation>
    </message>
    <message>
        <source>Read it through once more: once sealed, not a word of it changes.</source>
        <translation>请再通读一遍：封存以后，一个字也不能改。</translation>
    </message>
    <message>
        <source>Sealed %1. Its mark is %2; the same stands on every page.</source>
        <translation>%1 封存。校验码 %2，每一页上都印着同样的校验码。</translation>
    </message>
    <message>
        <source>✓ %1: signed by all, with the seal</source>
        <translation>✓ %1：都签了名，盖了章</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n still to sign on the paper</source>
        <translation>
            <numerusform>已封存，纸上还差 %n 个签名或印章</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed after sealing. What binds is the sealed PDF; save or print that.</source>
        <translation>封存以后资料又改过。有效的是封存的正本，请存成 PDF 再打印。</translation>
    </message>
    <message>
        <source>Sealed. Print it, have it signed, and write down who signed.</source>
        <translation>已封存。请打印、签字，再把签名情况记下来。</translation>
    </message>
    <message>
        <source>The sealed PDF is not on this computer yet.</source>
        <translation>正本还没有传到本机。</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议书</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>宣读</translation>
    </message>
    <message>
        <source>This paper cannot be read aloud yet.</source>
        <translation>这份文书现在还不能宣读。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It has not been read aloud to anybody yet.</source>
        <translation>还没有宣读给当事人听。</translation>
    </message>
    <message>
        <source>✓ Read aloud to %1.</source>
        <translation>✓ 已宣读给 %1。</translation>
    </message>
    <message>
        <source>Read aloud to %1; not yet to %2.</source>
        <translation>已宣读给 %1；还没有读给 %2。</translation>
    </message>
    <message>
        <source>No font here has %1. These letters would be printed as a hole: check the names first.</source>
        <translation>本机字库里没有“%1”，印出来会是空格。请先核对名字。</translation>
    </message>
    <message>
        <source>Sealed pages</source>
        <translation>看封存的</translation>
    </message>
    <message>
        <source>The very pages that were sealed, as they are kept</source>
        <translation>封存时的那几页，原样</translation>
    </message>
</context>
<context>
    <name>beibao::SessionPage</name>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Rights and duties were told to all parties</source>
        <translation>已向各方告知权利义务</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>What each side said, what was agreed, what is still open.</source>
        <translation>各方怎么说，谈成了什么，还差什么。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← 回到纠纷</translation>
    </message>
    <message>
        <source>Session %1 of mediation</source>
        <translation>第%1次调解</translation>
    </message>
    <message>
        <source>Record of a session</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>The record is saved. The case was not moved on: %1</source>
        <translation>记录已保存。这一步还没有办成：%1</translation>
    </message>
    <message>
        <source>The record is saved here.</source>
        <translation>调解记录已保存在本机。</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>上次没有保存的内容已经找回来了。</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>beibao::SettingsPage</name>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
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
        <source>Tables from elsewhere</source>
        <translation>别处的表格</translation>
    </message>
    <message>
        <source>A roster, or the register of former years, from CSV or Excel.</source>
        <translation>名册，或者往年的登记簿，CSV 或 Excel 都可以。</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>导入表格……</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>All records with their photographs, scans and sealed agreements as one archive, not encrypted.</source>
        <translation>全部记录连同照片、扫描件、封存的协议书，存成一个压缩包，没有加密。</translation>
    </message>
    <message>
        <source>Take everything out …</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first. Projector (F11): for a wall; names and numbers of people are masked on the screen, never on paper.</source>
        <translation>在任何页面：Ctrl 加 = 放大，Ctrl 加 - 缩小，Ctrl 加 0 还原。投影（F11）：给全屋的人看，屏幕上的姓名和号码会遮住，打印的纸上照常。</translation>
    </message>
</context>
<context>
    <name>beibao::SigningSheet</name>
    <message>
        <source>All have signed</source>
        <translation>全部已签</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Yes, all of it is on the paper</source>
        <translation>都签了、按了、盖了</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Did everybody sign and press a finger, and is the seal on the paper?</source>
        <translation>纸上每个人都签了名、按了指印，调委会的章也盖了吗？</translation>
    </message>
    <message>
        <source>Who has signed on the paper?</source>
        <translation>谁已经在纸上签了？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>✓ on the paper</source>
        <translation>✓ 已签</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature and finger</source>
        <translation>签名+指印</translation>
    </message>
    <message>
        <source>Finger only</source>
        <translation>只按指印</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>A photograph of the signature; need not be</source>
        <translation>签名的照片，可以不放</translation>
    </message>
    <message>
        <source>Cannot write: name of the witness</source>
        <translation>不会写字：见证人姓名</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photo ✓</source>
        <translation>照片 ✓</translation>
    </message>
    <message numerus="yes">
        <source>Write down %n of them</source>
        <translation>
            <numerusform>记下这 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: the witness for %1</source>
        <translation>还差：%1的见证人</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Everybody has signed and the seal is on: the agreement is in force.</source>
        <translation>都签了名、盖了章，协议生效。</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ 已签</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕上签</translation>
    </message>
    <message>
        <source>Still missing: the signature of %1 on the screen</source>
        <translation>还差%1在屏幕上的签名</translation>
    </message>
    <message>
        <source>Photographed:</source>
        <translation>拍过的：</translation>
    </message>
    <message>
        <source>This photograph has not arrived on this computer yet.</source>
        <translation>这张照片还没有到本机。</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>别的照片</translation>
    </message>
</context>
<context>
    <name>beibao::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation>同步：%1</translation>
    </message>
</context>
<context>
    <name>beibao::StepBar</name>
    <message>
        <source>Write the agreement</source>
        <translation>写协议</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing more to do here.</source>
        <translation>这件纠纷已经办完。</translation>
    </message>
    <message>
        <source>The case can be reopened under More.</source>
        <translation>需要时可以在“更多”里重新调解。</translation>
    </message>
    <message>
        <source>▲ overdue&#x3000;</source>
        <translation>▲ 逾期&#x3000;</translation>
    </message>
    <message>
        <source>● soon&#x3000;</source>
        <translation>● 快到期&#x3000;</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Next: %1&#x3000;%2</source>
        <translation>下一步：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1&#x3000;(not yet: %2)</source>
        <translation>%1&#x3000;（还不能办：%2）</translation>
    </message>
    <message>
        <source>Redo the agreement</source>
        <translation>重做协议</translation>
    </message>
    <message>
        <source>Go on with the new agreement</source>
        <translation>接着写新协议</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>为什么是这一天</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recycle bin of this case</source>
        <translation>这件纠纷的回收站</translation>
    </message>
    <message>
        <source>Put the whole case into the bin …</source>
        <translation>整件放进回收站……</translation>
    </message>
</context>
<context>
    <name>beibao::SyncPage</name>
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
    <message numerus="yes">
        <source>All that was written is at the county; %n files follow when there is a line.</source>
        <translation>
            <numerusform>写下的都已到县里；还有 %n 个文件，有网时接着发。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files (sealed papers, photographs, scans)</source>
        <translation>
            <numerusform>%n 个文件（封存的文书、照片、扫描件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; sent after the writing, and resumed where a line broke</source>
        <translation>共 %1；文字先发，文件后发，断了接着传</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>联系</translation>
    </message>
    <message numerus="yes">
        <source>A stick is on its way to the county. Until its answer is back, %n entries are kept here, too.</source>
        <translation>
            <numerusform>U 盘正送往县里。答复拿回来以前，%n 条也都还在本机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>✗ does not count: %1</source>
        <translation>✗ 没有算进去：%1</translation>
    </message>
    <message>
        <source>Erased by order: %1</source>
        <translation>依法删除：%1</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>一份记录</translation>
    </message>
    <message>
        <source>order %1 · %2</source>
        <translation>文号 %1 · %2</translation>
    </message>
</context>
<context>
    <name>beibao::TimelineWords</name>
    <message>
        <source>by telephone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Agreement sealed</source>
        <translation>封存协议</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures expected</source>
        <translation>
            <numerusform>等 %n 个签名、印章</numerusform>
        </translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>见证人：%1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>司法确认</translation>
    </message>
    <message>
        <source>waits for something that has not arrived here yet</source>
        <translation>等前面的记录传到本机</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第%1次调解</translation>
    </message>
    <message>
        <source>%1 was told of rights and duties</source>
        <translation>已告知%1权利义务</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到%1</translation>
    </message>
    <message>
        <source>%1 was read to %2</source>
        <translation>给%2宣读了%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>涉及%1</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>批注 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::TodayPage</name>
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
    <message numerus="yes">
        <source>%n more fall due</source>
        <translation>
            <numerusform>还有 %n 件到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不要了</translation>
    </message>
    <message numerus="yes">
        <source>Before you begin: %n things may be prepared</source>
        <translation>
            <numerusform>开始用之前，还有 %n 样可以准备</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>去备份</translation>
    </message>
</context>
<context>
    <name>beibao::UnlockPage</name>
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
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>忘了密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup of %1 can be used.</source>
        <translation>%1 的备份可以用。</translation>
    </message>
</context>
<context>
    <name>beibao::VisitWords</name>
    <message>
        <source>What they said</source>
        <translation>他们怎么说</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>哪一条</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>receipt, transfer record, photograph</source>
        <translation>收条、转账记录、照片</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>当场</translation>
    </message>
    <message>
        <source>%1 to %2: %3, due %4</source>
        <translation>%1 → %2：%3，%4到期</translation>
    </message>
</context>
<context>
    <name>beibao::WeekCard</name>
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
    <name>beibao::BookView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>打印出来的样子</translation>
    </message>
</context>
<context>
    <name>beibao::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>This is made once the agreement is in force.</source>
        <translation>协议生效以后才能做这一份。</translation>
    </message>
    <message>
        <source>These letters cannot be printed here: %1. Leave room and write them by hand.</source>
        <translation>这几个字在本机印不出来：%1。请留出空位，用手写上。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>宣读</translation>
    </message>
    <message>
        <source>This paper cannot be read aloud yet.</source>
        <translation>这份文书现在还不能宣读。</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>放进打印队列</translation>
    </message>
    <message>
        <source>Puts it in the print queue, under Papers. It is made when it is printed.</source>
        <translation>放进“文书”页的打印队列；打印的时候才生成，内容总是最新的。</translation>
    </message>
    <message>
        <source>In the print queue, under Papers.</source>
        <translation>已放进“文书”页的打印队列。</translation>
    </message>
</context>
<context>
    <name>beibao::PaperPanel</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>整本卷宗</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>司法确认材料</translation>
    </message>
    <message>
        <source>Single paper</source>
        <translation>单份文书</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Site sketch</source>
        <translation>现场图</translation>
    </message>
    <message>
        <source>The sketch is kept with the record of the interview.</source>
        <translation>现场图已存进调查记录。</translation>
    </message>
</context>
<context>
    <name>beibao::RecusalWords</name>
    <message>
        <source>Who asks</source>
        <translation>谁申请</translation>
    </message>
    <message>
        <source>Who should not mediate</source>
        <translation>请哪位回避</translation>
    </message>
    <message>
        <source>Still missing: who asks</source>
        <translation>还差：谁申请</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the mediator stays</source>
        <translation>不换调解员的理由</translation>
    </message>
    <message>
        <source>%1 asks for another mediator: %2</source>
        <translation>%1申请换调解员：%2</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>一方当事人</translation>
    </message>
</context>
<context>
    <name>beibao::ExtendWords</name>
    <message>
        <source>The limit now: %1</source>
        <translation>现在的期限：%1</translation>
    </message>
    <message>
        <source>Go on until</source>
        <translation>延长到</translation>
    </message>
    <message>
        <source>agrees to go on</source>
        <translation>同意延长</translation>
    </message>
</context>
<context>
    <name>beibao::AfterSigningWords</name>
    <message>
        <source>The chair asks: %1</source>
        <translation>主任的要求：%1</translation>
    </message>
    <message>
        <source>The signed agreement stays as it is. This note is kept beside it; tell both parties.</source>
        <translation>签过字的协议一个字不改。这段说明和协议一起留着，也要告诉双方。</translation>
    </message>
    <message>
        <source>which words are wrong, and how they are to be read</source>
        <translation>原文哪里写错，应当怎样读</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>补正说明</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>走哪条途径</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>走到哪一步</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>向谁申请</translation>
    </message>
    <message>
        <source>Number of the ruling</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>which court, notary office or labour tribunal</source>
        <translation>哪个法院、公证处或仲裁委</translation>
    </message>
    <message>
        <source>Still missing: which way</source>
        <translation>还差：走哪条途径</translation>
    </message>
    <message>
        <source>Still missing: how far it is</source>
        <translation>还差：走到哪一步</translation>
    </message>
</context>
<context>
    <name>beibao::TelephoneWords</name>
    <message>
        <source>Without a signal the chair may clear it by telephone: read the agreement out, then the code. The chair countersigns once this has arrived there.</source>
        <translation>没有网也可以打电话请主任审核：先念协议，再念核对码。以后收到这份协议，主任再补签。</translation>
    </message>
    <message>
        <source>the chair's name and number</source>
        <translation>主任的姓名和电话</translation>
    </message>
    <message>
        <source>empty: the same as above</source>
        <translation>不填：和上面一样</translation>
    </message>
    <message>
        <source>If you have read it here yourself, leave this empty.</source>
        <translation>您自己就在这里看过协议，下面不用填。</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>给谁打的电话</translation>
    </message>
    <message>
        <source>Code of this text</source>
        <translation>这份协议的核对码</translation>
    </message>
    <message>
        <source>As it was read back</source>
        <translation>对方念回来的</translation>
    </message>
    <message>
        <source>Still missing: who was called</source>
        <translation>还差：给谁打的电话</translation>
    </message>
</context>
<context>
    <name>beibao::DatesPanel</name>
    <message>
        <source>Why this day</source>
        <translation>为什么是这一天</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>▲ overdue　</source>
        <translation>▲ 逾期　</translation>
    </message>
    <message>
        <source>● soon　</source>
        <translation>● 快到了　</translation>
    </message>
    <message>
        <source>It stands in: %1</source>
        <translation>出处：%1</translation>
    </message>
</context>
<context>
    <name>beibao::CalculationWords</name>
    <message>
        <source>Medical bills</source>
        <translation>医疗费</translation>
    </message>
    <message>
        <source>Days of work lost</source>
        <translation>误工天数</translation>
    </message>
    <message>
        <source>Wage by the day</source>
        <translation>每天误工费</translation>
    </message>
    <message>
        <source>Days of nursing</source>
        <translation>护理天数</translation>
    </message>
    <message>
        <source>Nursing by the day</source>
        <translation>每天护理费</translation>
    </message>
    <message>
        <source>How many nursed (1 or 2)</source>
        <translation>护理人数（1或2）</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>住院天数</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养费</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通费</translation>
    </message>
    <message>
        <source>Grade of disability (1 to 10)</source>
        <translation>伤残等级（1到10）</translation>
    </message>
    <message>
        <source>the injured person died</source>
        <translation>受伤的人死亡</translation>
    </message>
    <message>
        <source>Age of the injured person</source>
        <translation>受伤的人年龄</translation>
    </message>
    <message>
        <source>Dependants: age/supporters, such as 8/2、70/3</source>
        <translation>被扶养人：年龄/几人扶养，如 8/2、70/3</translation>
    </message>
    <message>
        <source>Share of the fault in percent</source>
        <translation>对方责任比例（%）</translation>
    </message>
    <message>
        <source>For mental distress</source>
        <translation>精神损害抚慰金</translation>
    </message>
    <message>
        <source>Own wage by the month</source>
        <translation>本人月工资</translation>
    </message>
    <message>
        <source>Months of paid leave</source>
        <translation>停工留薪月数</translation>
    </message>
    <message>
        <source>the employment has ended</source>
        <translation>劳动关系已经解除</translation>
    </message>
    <message>
        <source>Wage by the month</source>
        <translation>月工资</translation>
    </message>
    <message>
        <source>Months owed</source>
        <translation>欠几个月</translation>
    </message>
    <message>
        <source>Or the sum owed</source>
        <translation>或者欠薪总数</translation>
    </message>
    <message>
        <source>Overtime on working days, hours</source>
        <translation>平时加班小时</translation>
    </message>
    <message>
        <source>Overtime on days off, hours</source>
        <translation>休息日加班小时</translation>
    </message>
    <message>
        <source>Overtime on holidays, hours</source>
        <translation>法定节假日加班小时</translation>
    </message>
    <message>
        <source>Months without a written contract (11 at most)</source>
        <translation>没签合同的月数（最多11）</translation>
    </message>
    <message>
        <source>Months worked there, for severance pay</source>
        <translation>工作月数（算经济补偿）</translation>
    </message>
    <message>
        <source>Added for not paying when ordered, percent (50 to 100)</source>
        <translation>责令后仍不付的加付比例（50到100）</translation>
    </message>
    <message>
        <source>Income by the month</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>How many children</source>
        <translation>孩子几人</translation>
    </message>
    <message>
        <source>Percent of the income</source>
        <translation>按收入的百分之几</translation>
    </message>
    <message>
        <source>Birthday of the youngest</source>
        <translation>最小孩子的生日</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>从哪天起付</translation>
    </message>
    <message>
        <source>Sum lent</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Agreed interest by the year, percent</source>
        <translation>约定年利率（%）</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>从哪天起算</translation>
    </message>
    <message>
        <source>Interest until</source>
        <translation>算到哪天</translation>
    </message>
    <message>
        <source>Loan agreed on</source>
        <translation>借款是哪天约定的</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>人身损害</translation>
    </message>
    <message>
        <source>Injury at work</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Child support</source>
        <translation>抚养费</translation>
    </message>
    <message>
        <source>Interest of a loan</source>
        <translation>借款利息</translation>
    </message>
</context>
<context>
    <name>beibao::CalculationDialog</name>
    <message>
        <source>What is worked out</source>
        <translation>算什么</translation>
    </message>
    <message>
        <source>Put it into the agreement</source>
        <translation>放进协议</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不算</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>看不懂：%1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>A published figure for this day is not known here. The county can set it.</source>
        <translation>这里还没有当年公布的数字，请县里设定。</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something is still missing, or a number is too large or too small.</source>
        <translation>还算不出来：有的还没填，或者有的数太大、太小。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Together %1 yuan　%2</source>
        <translation>合计 %1 元　%2</translation>
    </message>
    <message>
        <source>A proposal: the parties may agree on another sum.</source>
        <translation>这是参考，双方可以另外商定数目。</translation>
    </message>
</context>
<context>
    <name>beibao::SourceWords</name>
    <message>
        <source>what the parties agreed</source>
        <translation>双方的约定</translation>
    </message>
    <message>
        <source>a published figure, please compare it</source>
        <translation>公布的数字，请再核对</translation>
    </message>
    <message>
        <source>usual practice, no law sets it</source>
        <translation>通常做法，法规没有规定</translation>
    </message>
</context>
<context>
    <name>beibao::LookAtPhotos</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>This is no whole JPEG or PNG picture, or it is too large.</source>
        <translation>不是完整的 JPEG 或 PNG 照片，或者太大。</translation>
    </message>
</context>
<context>
    <name>beibao::PhotosPage</name>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>No code of ours could be read on it.</source>
        <translation>没有认出二维码。</translation>
    </message>
    <message>
        <source>Two papers are on one picture.</source>
        <translation>一张照片上有两份文书。</translation>
    </message>
    <message>
        <source>Its case is not on this computer.</source>
        <translation>这件纠纷不在本机。</translation>
    </message>
    <message>
        <source>Its mark is not that of the sealed agreement.</source>
        <translation>纸上的校验码和封存的协议不一样。</translation>
    </message>
    <message>
        <source>An empty form that belongs to no case yet.</source>
        <translation>空白表，还不知道是哪件纠纷的。</translation>
    </message>
    <message>
        <source>The case is known, the paper is not.</source>
        <translation>认出了纠纷，没认出是哪份文书。</translation>
    </message>
    <message>
        <source>Choose photographs</source>
        <translation>选照片</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选文件夹</translation>
    </message>
    <message>
        <source>Photographs to the files</source>
        <translation>照片归档</translation>
    </message>
    <message>
        <source>Photograph the papers that were filled in or signed, and drop the pictures or their folder here. The code on each page says whose it is. Your pictures stay where they are.</source>
        <translation>把填好的表、签好的纸拍下来，照片或者整个文件夹拖到这里。每一页的二维码会说出它是谁的。原来的照片不会动。</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不要</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>里面没有照片。</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ recognised</source>
        <translation>✓ 认出来了</translation>
    </message>
    <message>
        <source>? %1</source>
        <translation>？ %1</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>正在看第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>%1 recognised, %2 to be filed by you, %3 cannot be used.</source>
        <translation>认出 %1 张，%2 张要您来归，%3 张不能用。</translation>
    </message>
    <message numerus="yes">
        <source>File %n of them</source>
        <translation>
            <numerusform>归档 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them in the tray</source>
        <translation>先放进待归档</translation>
    </message>
    <message numerus="yes">
        <source>%n filed</source>
        <translation>
            <numerusform>归档 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n 张原来就有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait in the tray</source>
        <translation>
            <numerusform>%n 张放进了待归档</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Waiting to be filed (%1)</source>
        <translation>待归档（%1）</translation>
    </message>
    <message>
        <source>Choose dispute and paper</source>
        <translation>选纠纷和文书</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>扔掉</translation>
    </message>
    <message>
        <source>Really throw it away?</source>
        <translation>真的扔掉？</translation>
    </message>
    <message>
        <source>This picture was in the case already.</source>
        <translation>这张照片原来就在卷里。</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已归档：%1</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>扔掉了。原来的照片还在您的文件夹里。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
</context>
<context>
    <name>beibao::FilePhotoDialog</name>
    <message>
        <source>The photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Where does this page belong?</source>
        <translation>这一页是哪里的？</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone or number</source>
        <translation>姓名、拼音、电话或者编号</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>第几页</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不归</translation>
    </message>
    <message>
        <source>Which dispute?</source>
        <translation>哪件纠纷？</translation>
    </message>
</context>
<context>
    <name>beibao::SketchBoard</name>
    <message>
        <source>Site sketch</source>
        <translation>现场图</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Enter puts down, Delete takes away.</source>
        <translation>方向键移动，回车放下，Delete 拿掉。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
</context>
<context>
    <name>beibao::SketchDialog</name>
    <message>
        <source>What a click does</source>
        <translation>点一下做什么</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>画界点</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>标地物</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>A line: the last point is not joined to the first</source>
        <translation>只是一条线，首尾不相连</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Draw this side as measured</source>
        <translation>这条边照量得的画</translation>
    </message>
    <message>
        <source>Site sketch</source>
        <translation>现场图</translation>
    </message>
    <message>
        <source>What stands there: old boundary stone</source>
        <translation>那里有什么，例如：老界石</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>看全图</translation>
    </message>
    <message>
        <source>Click the corners one after the other. Or move with the arrow keys and put down with Enter; Delete takes away. Lengths are in metres.</source>
        <translation>在格子上依次点出界点。也可以用方向键移动、回车放下，Delete 拿掉。长度都是米。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>图上</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>量得</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>各边</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>一格</translation>
    </message>
    <message>
        <source>North is turned right by</source>
        <translation>北偏右</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Keep the sketch</source>
        <translation>存下来</translation>
    </message>
    <message>
        <source>Area as drawn: %1 m²</source>
        <translation>图上面积：%1 平方米</translation>
    </message>
    <message>
        <source>The sides cross; there is no area.</source>
        <translation>边线交叉了，算不出面积。</translation>
    </message>
    <message>
        <source>Side %1: measured %2, drawn %3. Please look again.</source>
        <translation>第 %1 条边：量得 %2，图上 %3，请再看看。</translation>
    </message>
    <message>
        <source>A length is a number of metres, such as 12.5.</source>
        <translation>长度填多少米，例如 12.5。</translation>
    </message>
</context>
<context>
    <name>beibao::PackCard</name>
    <message>
        <source>Look at a pack…</source>
        <translation>看一个规则包…</translation>
    </message>
    <message>
        <source>Rules and papers of the county</source>
        <translation>规则与文书包</translation>
    </message>
    <message>
        <source>Days, lists, wordings and holidays come as packs from the county, or as a file. Nothing is applied before you have seen what it changes.</source>
        <translation>期限、清单、文书用语和节假日，由县里下发，或者从文件取来。用之前，先看清楚改了什么。</translation>
    </message>
    <message>
        <source>What came with the program holds; nobody has set anything else.</source>
        <translation>现在用的是程序自带的规则和文书，没有另外设置。</translation>
    </message>
    <message>
        <source>from the county</source>
        <translation>县里下发</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>在这台电脑上设的</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>replaced or taken back</source>
        <translation>已被替代或退回</translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n entries, %2</source>
        <translation>
            <numerusform>%1起生效，%n 项，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>选择规则包</translation>
    </message>
    <message>
        <source>Packs (*.beibao-pack *.json)</source>
        <translation>规则包 (*.beibao-pack *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Shall what held before “%1” hold again? Nothing is deleted, and papers that are signed stay as they are.</source>
        <translation>要恢复“%1”以前的规则吗？什么都不会删除，签过字的文书不变。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>Taken back. What held before holds again.</source>
        <translation>已退回，恢复了原来的规则。</translation>
    </message>
</context>
<context>
    <name>beibao::PackDialog</name>
    <message>
        <source>Apply from %1 on</source>
        <translation>自%1起使用</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>这个规则包改了什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>✓ Signed by our county.</source>
        <translation>✓ 是本县签发的。</translation>
    </message>
    <message>
        <source>▲ It says the county signed it, and that is not true.</source>
        <translation>▲ 上面说是县里签发的，其实不是，可能被人改过。</translation>
    </message>
    <message>
        <source>Nobody signed this file. Ask where it comes from.</source>
        <translation>这个文件没有签发标记，请问清楚是谁给的。</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation>（到%1前）</translation>
    </message>
    <message>
        <source>as in the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>another wording</source>
        <translation>换新样式</translation>
    </message>
    <message>
        <source>Rules are set by the chair, the clerk, the judicial office or the county; they come here by themselves.</source>
        <translation>规则由主任、管理员、司法所或县里设置，同步时自动送到这里。</translation>
    </message>
    <message>
        <source>This pack is here already.</source>
        <translation>这个规则包已经有了。</translation>
    </message>
    <message>
        <source>%1: applied.</source>
        <translation>%1：已使用。</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>填写的表：%1</translation>
    </message>
</context>
<context>
    <name>beibao::WritingPad</name>
    <message>
        <source>Write your name here</source>
        <translation>请在这里写名字</translation>
    </message>
</context>
<context>
    <name>beibao::WritingDialog</name>
    <message>
        <source>This is my signature</source>
        <translation>这是我的签名</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>在屏幕上签名</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>%1 writes the name by hand, as on paper, with a pen, a finger or the mouse. Nobody writes it for another.</source>
        <translation>请%1本人用笔、手指或鼠标，像在纸上一样写自己的名字。不能由别人代写。</translation>
    </message>
</context>
<context>
    <name>beibao::ErasedPage</name>
    <message>
        <source>This case was erased by order of the law</source>
        <translation>这件纠纷已依法删除</translation>
    </message>
    <message>
        <source>What was written, its files and its sealed papers are gone, here, at the county and on every other computer. The number, whose case it was and this order are kept. Nothing can be written here any more.</source>
        <translation>写下的内容、文件和封存的协议都没有了，这台电脑、县里和别的电脑上都一样。案号、归属和这份命令还留着。这里不能再写东西。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Carried out by: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>Case number: %1</source>
        <translation>案号：%1</translation>
    </message>
</context>
<context>
    <name>beibao::SketchFieldWords</name>
    <message>
        <source>Draw the site</source>
        <translation>画现场图</translation>
    </message>
    <message>
        <source>Change the drawing</source>
        <translation>改现场图</translation>
    </message>
    <message>
        <source>This drawing cannot be shown here; it is kept as it is.</source>
        <translation>这张图是新版程序画的，这里显示不出来；原样留着，不会丢。</translation>
    </message>
    <message>
        <source>Area as drawn: %1 m²</source>
        <translation>按图算的面积：%1 平方米</translation>
    </message>
</context>
<context>
    <name>beibao::ExportDialog</name>
    <message>
        <source>I will keep it in a safe place and delete it afterwards</source>
        <translation>我会放在安全的地方，用完就删</translation>
    </message>
    <message>
        <source>Choose where to …</source>
        <translation>选择存到哪里…</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>▲ The archive is not encrypted. Whoever has it can read every case in it, names, numbers and photographs included.</source>
        <translation>▲ 导出的文件没有加密。谁拿到它，就能看到里面每一个案子，姓名、证件号码、照片都在内。</translation>
    </message>
    <message>
        <source>Do not leave it on a USB stick, in a chat, in a mail or on a computer others use. To hand work to the county use sync instead: that is encrypted.</source>
        <translation>不要留在U盘、微信、邮件里，也不要留在别人也用的电脑上。要把工作交给县里，请用同步，那是加密的。</translation>
    </message>
    <message>
        <source>It holds every record, photograph, scan, recording and sealed agreement that is on this computer, and a list of them. That it was made is written down.</source>
        <translation>里面有本机的全部记录、照片、扫描件、录音和封存的协议书，还有一份目录。导出过一次，会留下记录。</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Taken out: %n files.</source>
        <translation>
            <numerusform>导出完成：%n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n are not on this computer.</source>
        <translation>
            <numerusform>有 %n 个文件不在本机，没有导出。</numerusform>
        </translation>
    </message>
    <message>
        <source> The archive is not encrypted; delete it when it is no longer needed.</source>
        <translation>导出的文件没有加密，用完请删掉。</translation>
    </message>
</context>
<context>
    <name>beibao::PhraseDialog</name>
    <message>
        <source>Put it in</source>
        <translation>放进去</translation>
    </message>
    <message>
        <source>Put by what is selected</source>
        <translation>把选中的存为常用语</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>看回收站</translation>
    </message>
    <message>
        <source>Usual wordings</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Find: some words, or pinyin initials</source>
        <translation>查找：几个字，或者拼音首字母</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>查找常用语</translation>
    </message>
    <message>
        <source>Select words in the text first; they stay on this computer as a wording of your own.</source>
        <translation>先在文字里选中一段；存成您自己的常用语，只在本机。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>This wording is there already, or is too long.</source>
        <translation>这句常用语已经有了，或者太长。</translation>
    </message>
</context>
<context>
    <name>beibao::ConsentForm</name>
    <message>
        <source>How they said so</source>
        <translation>怎么说的</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agreed to be recorded</source>
        <translation>同意录音的人</translation>
    </message>
    <message>
        <source>Ask everybody first. Nobody is recorded who has not agreed.</source>
        <translation>先问过每一个人。没同意的人，不能录。</translation>
    </message>
    <message>
        <source>%1 has not agreed. Without everybody's yes nothing is recorded; write by hand.</source>
        <translation>%1 还没有同意。要每个人都同意才能录；不同意就用手记。</translation>
    </message>
</context>
<context>
    <name>beibao::Dictation</name>
    <message>
        <source>Listening %1, stop</source>
        <translation>在听 %1，停</translation>
    </message>
    <message>
        <source>Writing it down … stop</source>
        <translation>正在写下来… 停</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Speak instead of typing (Ctrl+Shift+D)</source>
        <translation>用说的代替打字（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used. Plug one in and try again.</source>
        <translation>这台电脑没有能用的话筒。插上一个再试。</translation>
    </message>
    <message>
        <source>The microphone cannot be used now: another program may have it.</source>
        <translation>话筒现在用不了，可能别的程序正占着。</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>没有听到话。</translation>
    </message>
</context>
<context>
    <name>beibao::HearingWords</name>
    <message>
        <source>The recogniser cannot be started. Is its path in the settings right?</source>
        <translation>听写程序打不开。看看设置里写的位置对不对。</translation>
    </message>
    <message>
        <source>This program does not speak as a recogniser does: lines of JSON. Ask who set it up.</source>
        <translation>这个程序回答的不是听写程序该说的话（一行一个 JSON）。问问装它的人。</translation>
    </message>
    <message>
        <source>The recogniser ended before it was done. Try once more.</source>
        <translation>听写程序没有听完就停了。请再试一次。</translation>
    </message>
    <message>
        <source>The recogniser could not hear it: %1</source>
        <translation>听写程序说它听不了：%1</translation>
    </message>
</context>
<context>
    <name>beibao::MaterialList</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>still at the county, comes with the next meeting</source>
        <translation>还在县里，下次同步取来</translation>
    </message>
</context>
<context>
    <name>beibao::MaterialWords</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>beibao::PdfDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This PDF has a password of its own:</source>
        <translation>这份 PDF 另有密码：</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>PDF 的密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>整宽</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here. Save a copy to open it with another program.</source>
        <translation>这份 PDF 在这里看不了。可以另存，用别的程序打开。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>beibao::PictureDialog</name>
    <message>
        <source>This picture cannot be shown here. Save a copy to look at it.</source>
        <translation>这张图片在这里看不了。可以另存再看。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>看全</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>转一下</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>beibao::PrintPdf</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>已经送去打印。</translation>
    </message>
    <message>
        <source>It was not printed. Look at the printer and print again, or save a copy.</source>
        <translation>没有打印出来。看看打印机再打一次，或者另存。</translation>
    </message>
</context>
<context>
    <name>beibao::RecogniserCard</name>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>就用它</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>一般不用填</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选…</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>听写</translation>
    </message>
    <message>
        <source>A program on this computer that turns speech into text. Beibao gives it the sound and nothing else. Whether it uses the network, ask whoever sets it up.</source>
        <translation>电脑上把话变成文字的程序。背包只把声音交给它，别的都不给。它自己联不联网，要问装它的人。</translation>
    </message>
    <message>
        <source>It is used from now on. In a long text press “Speak”, or Ctrl+Shift+D.</source>
        <translation>从现在起用它。在长文字里按「说」，或者 Ctrl+Shift+D。</translation>
    </message>
    <message>
        <source>No recogniser is used any more.</source>
        <translation>不再用听写程序。</translation>
    </message>
    <message>
        <source>Choose the recogniser</source>
        <translation>选听写程序</translation>
    </message>
    <message>
        <source>It is listening to a second of silence …</source>
        <translation>正在让它听一秒钟的静音…</translation>
    </message>
    <message>
        <source>✓ It starts, listens and answers.</source>
        <translation>✓ 能打开，能听，能回答。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停</translation>
    </message>
</context>
<context>
    <name>beibao::RecordDialog</name>
    <message>
        <source>Recording %1, %2 min %3 s</source>
        <translation>录音 %1，%2 分 %3 秒</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Finish and keep</source>
        <translation>录完，存下来</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>存下来</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>声音大小</translation>
    </message>
    <message>
        <source>At most an hour at a time. Every three seconds it is kept on this computer, encrypted; a power cut costs the last few seconds.</source>
        <translation>一次最多一个小时。每三秒加密存在本机一次，停电只丢最后几秒。</translation>
    </message>
    <message>
        <source>A recording of %1 from %2 was not kept yet. What becomes of it?</source>
        <translation>%2 录了 %1，还没有存下来。怎么办？</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>正在存…</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 正在录</translation>
    </message>
    <message>
        <source>An hour is full. Keep it, then begin another.</source>
        <translation>满一个小时了。先存下来，再录下一段。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停着</translation>
    </message>
    <message>
        <source>Everybody agreed. Ready.</source>
        <translation>都同意了，可以录了。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一下</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>接着录</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used. Plug one in and press again, or record with a telephone and add the file.</source>
        <translation>这台电脑没有能用的话筒。插上一个再按，或者用手机录好，把文件加进来。</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until now is here; plug it in and go on.</source>
        <translation>话筒断了。前面录的都在；插上接着录。</translation>
    </message>
    <message>
        <source>The microphone cannot be used now: another program may have it. Close that and press again.</source>
        <translation>话筒现在用不了，可能别的程序正占着。关掉它再按。</translation>
    </message>
    <message>
        <source>The recording is kept with the case.</source>
        <translation>录音存进案子了。</translation>
    </message>
    <message>
        <source>Shall this recording go? It cannot be brought back.</source>
        <translation>这段录音不要了吗？丢了取不回来。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
</context>
<context>
    <name>beibao::SoundDialog</name>
    <message>
        <source>Listen</source>
        <translation>听一听</translation>
    </message>
    <message>
        <source>Turn into words</source>
        <translation>转成文字</translation>
    </message>
    <message>
        <source>Listen from this line</source>
        <translation>从这一行听</translation>
    </message>
    <message>
        <source>Write behind it</source>
        <translation>写到它后面</translation>
    </message>
    <message>
        <source>Keep beside the recording</source>
        <translation>和录音存在一起</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>听到哪里</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Write here what is said, or let the recogniser write it and correct it.</source>
        <translation>把听到的写在这里，或者先请听写程序写一遍，再改。</translation>
    </message>
    <message>
        <source>No recogniser is named. Settings, “Dictation”, names one that is on this computer.</source>
        <translation>还没有指定听写程序。在「设置」的「听写」里选这台电脑上的一个。</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>哪一份记录</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used. %1</source>
        <translation>这台电脑没有能用的喇叭。%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停一下</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here. Save a copy and play it elsewhere.</source>
        <translation>这种录音在这里放不出来。可以另存，用别的程序放。</translation>
    </message>
    <message>
        <source>Stopped. What was heard until now is here.</source>
        <translation>停了。已经听出来的都在。</translation>
    </message>
    <message>
        <source>Now listen and correct it: a recogniser mishears names and sums.</source>
        <translation>请边听边改：听写程序常把人名、金额听错。</translation>
    </message>
    <message>
        <source>This line does not say when it was.</source>
        <translation>这一行没有写时间。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>调查记录</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>Written behind the record.</source>
        <translation>写到记录后面了。</translation>
    </message>
    <message>
        <source>The words are kept beside the recording.</source>
        <translation>文字和录音存在一起了。</translation>
    </message>
</context>
<context>
    <name>beibao::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>When nobody touches this computer, and before it sleeps, the window locks itself. What you have typed is kept, and you come back to where you were.</source>
        <translation>没有人动这台电脑，或者电脑要休眠，窗口自己锁上。填的内容都在，输入密码就回到原来的地方。</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>Lock now  Ctrl+L</source>
        <translation>马上锁上  Ctrl+L</translation>
    </message>
    <message>
        <source>A telephone or identity number you copied leaves the clipboard again, and always when the window locks:</source>
        <translation>复制过的电话和证件号码会自动从剪贴板清掉，窗口一锁定也会清掉：</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>%1 秒后</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::Passphrase</name>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>密码至少要 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>两次输入的密码不一样，请再输一次。</translation>
    </message>
</context>
<context>
    <name>beibao::PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>修改密码</translation>
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
        <source>Print a recovery sheet…</source>
        <translation>印一张恢复单…</translation>
    </message>
    <message>
        <source>A recovery sheet was printed. A new one makes the old one worthless.</source>
        <translation>恢复单已经印过。再印一张，旧的马上作废。</translation>
    </message>
    <message>
        <source>No recovery sheet was printed yet. Without it a forgotten passphrase locks you out for good.</source>
        <translation>还没有印过恢复单。没有它，忘了密码就再也打不开了。</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing any more.</source>
        <translation>密码改好了，旧密码不能再用。</translation>
    </message>
</context>
<context>
    <name>beibao::RecoveryDialog</name>
    <message>
        <source>The sheet opens everything on this computer without the passphrase. Print it, and keep it where you keep the seal. An older sheet becomes worthless.</source>
        <translation>凭恢复单，不用密码也能打开本机的全部资料。印出来，和印章放在一处。以前印的那张作废。</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>做恢复单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print it now: this page is not kept, and cannot be shown again.</source>
        <translation>请现在就印：这一页不保存，关了就看不到了。</translation>
    </message>
    <message>
        <source>It opens this store from now on.</source>
        <translation>从现在起，可以用它打开。</translation>
    </message>
    <message>
        <source>The printed sheet does not open the store. Please print again.</source>
        <translation>印出来的这张不能用，请再印一次。</translation>
    </message>
</context>
<context>
    <name>beibao::RecoveryPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>忘了密码</translation>
    </message>
    <message>
        <source>Type what stands on the recovery sheet, and a new passphrase. Nothing is lost by it.</source>
        <translation>照恢复单上的字输入，再设一个新密码。资料一件不少。</translation>
    </message>
    <message>
        <source>No recovery sheet was ever printed for this computer, so nobody can open it without the passphrase. What the county has received is safe there: ask its operator.</source>
        <translation>这台电脑没有印过恢复单，没有密码谁也打不开。已经送到县里的都在，请找县里的管理员。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复单上的字</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One of the 24 letters is wrong or missing. Please compare it with the sheet.</source>
        <translation>24 个字里有一个不对或者漏了，请对照恢复单再看看。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>This is not the newest sheet of this computer.</source>
        <translation>这不是本机最近印的那张恢复单。</translation>
    </message>
</context>
<context>
    <name>beibao::PeoplePage</name>
    <message>
        <source>Name, pinyin, or the end of a number</source>
        <translation>姓名、拼音、电话或证件的后几位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Whoever stands in a case you may see is found here. zs finds 张三.</source>
        <translation>您能看的纠纷里写过的人，都能在这里找到。打 zs 就能找到张三。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try the last four digits of the telephone.</source>
        <translation>没有找到“%1”。试试电话后四位。</translation>
    </message>
    <message>
        <source>The numbers are masked. Who looked at one, and when, is written down.</source>
        <translation>号码遮住了。谁看过、什么时候看的，都会记下来。</translation>
    </message>
    <message>
        <source>protected: reached through the committee</source>
        <translation>重点保护：由调委会转达</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the numbers of %1</source>
        <translation>显示%1的号码</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>New case with %1 as applicant</source>
        <translation>新登记，申请人是%1</translation>
    </message>
</context>
<context>
    <name>beibao::Tour</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>不看了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>开始用</translation>
    </message>
</context>
<context>
    <name>beibao::WelcomePage</name>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>So large that you read it without glasses.</source>
        <translation>不戴眼镜也看得清。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase opens the store with this sheet. Without it nobody can.</source>
        <translation>忘了密码，凭它能打开。没有它，谁也打不开。</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>印出来…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>One page shows whether names, tables and boxes come out well. Without a printer it becomes a PDF.</source>
        <translation>试印一页，看人名、表格、签名格清不清楚。没有打印机，就存成 PDF。</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>试印一页</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>With the invitation code your work goes to the county. Without it everything works here.</source>
        <translation>有邀请码，资料就能送到县里。没有也能用，都存在本机。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>看一圈</translation>
    </message>
    <message>
        <source>Three minutes: where things are, and what to press first.</source>
        <translation>三分钟：东西在哪里，先点什么。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>带我看</translation>
    </message>
    <message>
        <source>Go on to work</source>
        <translation>开始用</translation>
    </message>
    <message>
        <source>Do not show this any more</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始用之前</translation>
    </message>
    <message>
        <source>In any order, and each of them later if you like. Nothing of it needs a network but the county.</source>
        <translation>先做哪样都行，以后做也行。除了加入县里，都不用网。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>做好了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没做</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
</context>
<context>
    <name>beibao::TownshipPage</name>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>调委会</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>调委会</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>这次排查</translation>
    </message>
    <message>
        <source>Not reported, four weeks</source>
        <translation>四周内缺报</translation>
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
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>全乡</translation>
    </message>
    <message numerus="yes">
        <source>%n have not reported this round yet.</source>
        <translation>
            <numerusform>有 %n 个还没报这次排查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out a round in four weeks.</source>
        <translation>
            <numerusform>四周内有 %n 个缺报过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported is not the same as nothing found. Enter shows the open cases.</source>
        <translation>没报不等于没有纠纷。按回车看这个调委会没办完的纠纷。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没报</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>发现 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::LookCard</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Paper stays white, on the screen and from the printer.</source>
        <translation>纸总是白的，屏幕上和打印出来都一样。</translation>
    </message>
    <message>
        <source>For fingers: larger buttons and fields</source>
        <translation>触摸屏：按钮和格子大一些</translation>
    </message>
</context>
<context>
    <name>beibao::ProjectorBar</name>
    <message>
        <source>Projecting: names and numbers are masked</source>
        <translation>正在投影：姓名和号码已遮住</translation>
    </message>
    <message>
        <source>End  F11</source>
        <translation>结束  F11</translation>
    </message>
    <message>
        <source>End projecting and show names again</source>
        <translation>结束投影，重新显示姓名</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>Pictures may show names: not while projecting</source>
        <translation>图片上可能有姓名，投影时不显示</translation>
    </message>
</context>
<context>
    <name>beibao::AnswerButtons</name>
    <message>
        <source>A  Clear</source>
        <translation>A  通过</translation>
    </message>
    <message>
        <source>R  Return …</source>
        <translation>R  退回…</translation>
    </message>
    <message>
        <source>A  Checked</source>
        <translation>A  已核对</translation>
    </message>
    <message>
        <source>R  Ask for a correction …</source>
        <translation>R  要求补正…</translation>
    </message>
    <message>
        <source>A  Countersign</source>
        <translation>A  补签</translation>
    </message>
    <message>
        <source>Checked ✓</source>
        <translation>已核对 ✓</translation>
    </message>
</context>
<context>
    <name>beibao::Clauses</name>
    <message>
        <source>at once</source>
        <translation>当场</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>主要事实</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>If it is not kept</source>
        <translation>违约责任</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>beibao::DossierList</name>
    <message>
        <source>Dossiers to finish</source>
        <translation>还没办齐的卷宗</translation>
    </message>
    <message>
        <source>No dossier lacks anything.</source>
        <translation>卷宗都齐了。</translation>
    </message>
    <message>
        <source>The most pressing are shown; more follow when these are finished.</source>
        <translation>先列最急的；这些办齐了，后面的会接上来。</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>去补齐</translation>
    </message>
    <message>
        <source>Complete the dossier of %1</source>
        <translation>去补齐 %1 的卷宗</translation>
    </message>
</context>
<context>
    <name>beibao::MarkList</name>
    <message>
        <source>Mark beside: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>What is to be mended here</source>
        <translation>这里要改什么</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a mark beside: %1</source>
        <translation>给%1写批注</translation>
    </message>
    <message>
        <source>✓ said to be mended: %1</source>
        <translation>✓ 说已改好：%1</translation>
    </message>
    <message>
        <source>✗ not mended: %1</source>
        <translation>✗ 还没有改：%1</translation>
    </message>
</context>
<context>
    <name>beibao::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Photographs of papers</source>
        <translation>照片归档</translation>
    </message>
    <message>
        <source>File photographs</source>
        <translation>去归档</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>选一种</translation>
    </message>
    <message>
        <source>To be written by hand. Each has a number of its own, so that its photograph is recognised.</source>
        <translation>打印出来手写。每张有自己的编号，拍了照能自动认出来。</translation>
    </message>
    <message>
        <source>In the print queue. Say how many there.</source>
        <translation>放进打印队列了，在那里填要几份。</translation>
    </message>
    <message>
        <source>Signed paper that was photographed is put to its case here.</source>
        <translation>签好字的纸拍成照片，从这里归到各件纠纷里。</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs wait for you to say where they belong.</source>
        <translation>
            <numerusform>有 %n 张照片等您说放到哪里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::PrintQueue</name>
    <message>
        <source>Not sealed yet: it is printed as a draft.</source>
        <translation>还没有封存，印出来是草稿。</translation>
    </message>
    <message>
        <source>Signed by all.</source>
        <translation>都签好了。</translation>
    </message>
    <message>
        <source>Still to sign: %1</source>
        <translation>要签：%1</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>整本卷宗</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>司法确认材料</translation>
    </message>
    <message>
        <source>%1 (empty form)</source>
        <translation>%1（空白表）</translation>
    </message>
    <message>
        <source>%1 (large letters)</source>
        <translation>%1（大字）</translation>
    </message>
    <message>
        <source>The paper, or the case, is not on this computer yet.</source>
        <translation>这份文书或这件纠纷还不在本机。</translation>
    </message>
    <message>
        <source>This paper cannot be made yet: something it needs is missing.</source>
        <translation>这份文书现在还做不出来，缺前面的材料。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>那里写不进去，请换一个地方。</translation>
    </message>
    <message>
        <source>It was not printed. Look at the printer and try again.</source>
        <translation>没有印出来。请看看打印机，再试一次。</translation>
    </message>
</context>
<context>
    <name>beibao::QueuePanel</name>
    <message>
        <source>Nothing waits to be printed. Wherever a paper is shown, it can be put here.</source>
        <translation>没有等着打印的文书。看文书时点“放进打印队列”，就会到这里。</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>All as PDF …</source>
        <translation>全部存成 PDF…</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> 份</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>%1 的份数</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Print %1 earlier</source>
        <translation>把 %1 提前</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take %1 out of the queue</source>
        <translation>把 %1 移出打印队列</translation>
    </message>
    <message>
        <source>Choose a folder, on a USB stick for a print shop</source>
        <translation>选一个文件夹（拿去打印店就选 U 盘）</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are out.</source>
        <translation>
            <numerusform>%n 份文书已经输出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers did not come out and wait here; each says why.</source>
        <translation>
            <numerusform>有 %n 份没有输出，还在队列里，各写了原因。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::ReturnedMarks</name>
    <message>
        <source>The chair gave it back: %1</source>
        <translation>主任退回：%1</translation>
    </message>
    <message numerus="yes">
        <source>　%n marks still to be mended</source>
        <translation>
            <numerusform>　还有 %n 处批注要改</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已改：%1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>去改</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>去改：%1</translation>
    </message>
</context>
<context>
    <name>beibao::ReviewQueue</name>
    <message>
        <source>Signed, to be checked</source>
        <translation>已签订，待核对</translation>
    </message>
    <message>
        <source>Agreements to look at</source>
        <translation>要看的协议</translation>
    </message>
    <message>
        <source>J next　K previous</source>
        <translation>J 下一件　K 上一件</translation>
    </message>
    <message>
        <source>To be reviewed %1</source>
        <translation>待审 %1</translation>
    </message>
    <message>
        <source>☎ to be countersigned</source>
        <translation>☎ 待补签</translation>
    </message>
</context>
<context>
    <name>beibao::SinceReturn</name>
    <message>
        <source>☎ To be countersigned: cleared by telephone on %1, %2 was called.
Code read out: %3　Code of this text: %4</source>
        <translation>☎ 待补签：%1 电话审核过，接电话的是%2。
当时念的核对码：%3　这份协议的核对码：%4</translation>
    </message>
    <message numerus="yes">
        <source>Since it was returned: %n changes</source>
        <translation>
            <numerusform>与上次退回相比：改了 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次意见：%1</translation>
    </message>
</context>
<context>
    <name>beibao::UnassignedList</name>
    <message numerus="yes">
        <source>Accepted, and nobody is named yet: %n</source>
        <translation>
            <numerusform>已受理、还没有指派的 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Assign a mediator to %1</source>
        <translation>给 %1 指派调解员</translation>
    </message>
</context>
<context>
    <name>beibao::BackupJob</name>
    <message>
        <source>There is not enough room there. The backup before it is still there.</source>
        <translation>那里地方不够。以前的备份还在。</translation>
    </message>
    <message>
        <source>This store itself is damaged, so it was not copied. Keep the older backups, lock the window and restore one of them.</source>
        <translation>这份资料本身坏了，没有备份。以前的备份请留着；锁屏后选一份恢复。</translation>
    </message>
    <message>
        <source>What came back from there is not what was written. Please take another stick.</source>
        <translation>写进去的和读出来的不一样。请换一个 U 盘。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left there.</source>
        <translation>已停下，那里没有留下东西。</translation>
    </message>
    <message>
        <source>Beibao is busy. Please try once more.</source>
        <translation>背包正忙，请再试一次。</translation>
    </message>
    <message>
        <source>Nothing could be written there. Is the stick still in, and not locked against writing?</source>
        <translation>那里写不进去。U 盘还插着吗？有没有开写保护？</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>on this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>stick %1</source>
        <translation>U 盘 %1</translation>
    </message>
</context>
<context>
    <name>beibao::BackupCard</name>
    <message>
        <source>Put a USB stick in, and it stands here.</source>
        <translation>插上 U 盘，这里就会出现。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>选一个文件夹…</translation>
    </message>
    <message>
        <source>Copying and reading back …</source>
        <translation>正在抄写并核对…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Everything is in the backup, and was read back: %1</source>
        <translation>全部资料已备份，并逐字核对过：%1</translation>
    </message>
    <message>
        <source>No backup was made yet. If this computer breaks, what the county does not have is gone.</source>
        <translation>还没有备份过。电脑要是坏了，县里没有收到的就没有了。</translation>
    </message>
    <message>
        <source>Last backup: %1, read back and found whole.</source>
        <translation>上次备份：%1，已逐字核对，完好。</translation>
    </message>
    <message>
        <source>A backup is encrypted. It opens with the passphrase of the day it was made, or with the recovery sheet.</source>
        <translation>备份是加密的，用做备份那天的密码或恢复码打开。</translation>
    </message>
    <message>
        <source>Beibao also keeps a copy on this computer every day, the last one %1; it does not help when the computer breaks.</source>
        <translation>背包每天还在本机留一份，最近一份：%1。电脑坏了它帮不上忙。</translation>
    </message>
    <message>
        <source>Back up to stick %1 (%2 free)</source>
        <translation>备份到 U 盘 %1（还有 %2）</translation>
    </message>
</context>
<context>
    <name>beibao::BackupReminder</name>
    <message>
        <source>No backup was made yet. If this computer breaks, what the county does not have is gone.</source>
        <translation>还没有备份过。电脑要是坏了，县里没有收到的就没有了。</translation>
    </message>
    <message numerus="yes">
        <source>The last backup was %n days ago.</source>
        <translation>
            <numerusform>上次备份是 %n 天前。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::RestorePage</name>
    <message>
        <source>This is not the passphrase of that day, and not the recovery code.</source>
        <translation>这不是那天的密码，也不是恢复码。</translation>
    </message>
    <message>
        <source>This backup is damaged. Please take another one.</source>
        <translation>这份备份坏了，请换一份。</translation>
    </message>
    <message>
        <source>There is not enough room on this computer. Nothing was changed.</source>
        <translation>本机地方不够。什么都没有改动。</translation>
    </message>
    <message>
        <source>It could not be restored. Nothing was changed. Is the stick still in?</source>
        <translation>没有恢复成。什么都没有改动。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Passphrase of the day of the backup, or the recovery code</source>
        <translation>做备份那天的密码，或恢复码</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on a stick. Put the stick in and choose the file.</source>
        <translation>本机和 U 盘上都没有找到备份。请插上 U 盘，选备份文件。</translation>
    </message>
    <message>
        <source>What the county has comes back by itself afterwards. The store that does not open is kept aside.</source>
        <translation>县里有的，恢复以后会自动收回来。打不开的那份另放着，不会丢。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选一个文件…</translation>
    </message>
    <message>
        <source>Passphrase of that day, or the recovery code</source>
        <translation>那天的密码，或恢复码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Backups (*.bbk)</source>
        <translation>备份 (*.bbk)</translation>
    </message>
    <message>
        <source>This backup is of real work. Real work and practice are never mixed.</source>
        <translation>这是正式资料的备份。正式和练习从不混在一起。</translation>
    </message>
    <message>
        <source>This backup is of practice. Real work and practice are never mixed.</source>
        <translation>这是练习资料的备份。正式和练习从不混在一起。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the county has switched this computer off</source>
        <translation>县里已停用这台电脑</translation>
    </message>
    <message>
        <source>this post may not write such a record</source>
        <translation>这个岗位不能写这一项</translation>
    </message>
    <message>
        <source>the case belongs to another committee</source>
        <translation>案子归别的调委会，您改的没有算进去</translation>
    </message>
    <message>
        <source>the county ordered it to be erased</source>
        <translation>县里已要求依法删除</translation>
    </message>
    <message>
        <source>it was written for another county, or for practice</source>
        <translation>是给别的县写的，或者是练习</translation>
    </message>
    <message>
        <source>the county does not know the computer it was written on</source>
        <translation>县里不认识写它的电脑</translation>
    </message>
    <message>
        <source>the county could not check it</source>
        <translation>县里核对不了</translation>
    </message>
</context>
<context>
    <name>WhomToCall</name>
    <message>
        <source>Get in touch</source>
        <translation>联系乡调委会</translation>
    </message>
    <message>
        <source>Beibao does not know the committee above yours yet. Please ask whoever set this computer up.</source>
        <translation>背包还不知道上一级调委会是谁。请问给您装电脑的人。</translation>
    </message>
    <message>
        <source>No telephone is written down for it.</source>
        <translation>没有记它的电话。</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>Your words are kept on this computer, whatever is decided.</source>
        <translation>不管怎么定，您写的都留在本机。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>beibao::CodeDialog</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Is my work still there</source>
        <translation>内容还在吗</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>问谁</translation>
    </message>
    <message>
        <source>What this code means</source>
        <translation>这个代码的意思</translation>
    </message>
    <message>
        <source>Nobody has written about “%1” yet. Please tell whoever looks after Beibao.</source>
        <translation>还没有人写过“%1”。请告诉县里的管理员。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>What code %1 means</source>
        <translation>代码 %1 的意思</translation>
    </message>
</context>
<context>
    <name>beibao::Explaining</name>
    <message>
        <source>What to write: %1</source>
        <translation>填什么：%1</translation>
    </message>
</context>
<context>
    <name>beibao::GuideWords</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>What the small codes mean</source>
        <translation>小代码的意思</translation>
    </message>
</context>
<context>
    <name>beibao::NewsCard</name>
    <message>
        <source>New in this version</source>
        <translation>这一版的新东西</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>beibao::SupportDialog</name>
    <message>
        <source>Save it as …</source>
        <translation>存到…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>求助包</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>求助包里的文件</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>文件里写着什么</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, sizes, how many records, and what went wrong. No name, number, place or word of a case is in it. Look before you save it.</source>
        <translation>给帮您的人看：程序的版本、大小、有多少条记录、出过什么毛病。里面没有姓名、号码、住址，也没有案情。看过再存。</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>The support bundle is saved. Give it to whoever looks after Beibao.</source>
        <translation>求助包存好了。请交给县里的管理员。</translation>
    </message>
</context>
<context>
    <name>beibao::StickButtons</name>
    <message>
        <source>for-the-county-%1.beibao</source>
        <translation>送县里-%1.beibao</translation>
    </message>
    <message numerus="yes">
        <source>, %n files</source>
        <translation>
            <numerusform>，%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the stick%1, read back and good. They stay here until the county&apos;s answer comes back.</source>
        <translation>
            <numerusform>%n 条已存到 U 盘%1，读回来核对过，没有问题。县里的答复拿回来以前，本机照样留着。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not the county&apos;s answer to this computer.</source>
        <translation>这个文件不是县里给这台电脑的答复。</translation>
    </message>
    <message>
        <source>This file was changed on its way, or is not from the county. Nothing of it was taken.</source>
        <translation>这个文件路上被改过，或者不是县里给的，一点也没有收进来。</translation>
    </message>
    <message>
        <source>The county does not know this computer any more. Your work is kept here.</source>
        <translation>县里已经不认这台电脑。您的内容都在本机。</translation>
    </message>
    <message>
        <source>No room is left on the stick. Your work is kept here.</source>
        <translation>U 盘满了。您的内容都在本机。</translation>
    </message>
    <message>
        <source>The stick could not be written or read. Your work is kept here; try another one.</source>
        <translation>这个 U 盘写不进或读不出。您的内容都在本机，换一个试试。</translation>
    </message>
    <message>
        <source>This file is damaged or is none of Beibao&apos;s. Nothing was changed.</source>
        <translation>这个文件坏了，或者不是背包的文件。什么都没有改动。</translation>
    </message>
    <message>
        <source>A newer Beibao wrote this file. Please update this program.</source>
        <translation>这个文件是新版背包写的，请先更新程序。</translation>
    </message>
    <message>
        <source>That did not work. Your work is kept here.</source>
        <translation>没有办成。您的内容都在本机。</translation>
    </message>
    <message>
        <source>Save onto a stick</source>
        <translation>存到U盘</translation>
    </message>
    <message>
        <source>Take from a stick</source>
        <translation>从U盘取</translation>
    </message>
    <message>
        <source>The county&apos;s answer is taken in: %1 sent and received there, %2 came.</source>
        <translation>县里的答复收进来了：发去的 %1 条已收下，带回 %2 条。</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>U 盘在哪里？</translation>
    </message>
    <message>
        <source>Beibao bundle (%1)</source>
        <translation>背包交接文件 (%1)</translation>
    </message>
    <message>
        <source>Which file did the county give?</source>
        <translation>县里给的是哪个文件？</translation>
    </message>
    <message>
        <source>The stick is being used…</source>
        <translation>正在读写 U 盘…</translation>
    </message>
</context>
</TS>
