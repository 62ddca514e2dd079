<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>the chair asks for a correction</source>
        <translation>the chair asks for a correction</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>ready to be registered</source>
        <translation>ready to be registered</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>agreement waits for the chair</source>
        <translation>agreement waits for the chair</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>a record of a session, not saved yet</source>
        <translation>a record of a session, not saved yet</translation>
    </message>
    <message>
        <source>an agreement, not saved yet</source>
        <translation>an agreement, not saved yet</translation>
    </message>
    <message>
        <source>a party&apos;s particulars, not saved yet</source>
        <translation>a party&apos;s particulars, not saved yet</translation>
    </message>
    <message>
        <source>%1: begun, not saved yet</source>
        <translation>%1: begun, not saved yet</translation>
    </message>
    <message>
        <source>a sum that is being worked out</source>
        <translation>a sum that is being worked out</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>given to you</source>
        <translation>given to you</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation>Homestead</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>You, on this computer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>%1: %2 was changed in two places. Which one holds?</source>
        <translation>%1: %2 was changed in two places. Which one holds?</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>applicant</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>other side</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risk</translation>
    </message>
    <message>
        <source>A dispute without a name yet</source>
        <translation>A dispute without a name yet</translation>
    </message>
    <message>
        <source>%1 and %2, %3 dispute</source>
        <translation>%1 and %2, %3 dispute</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something here cannot be right yet.</source>
        <translation>Something here cannot be right yet.</translation>
    </message>
    <message>
        <source>This is not on this computer.</source>
        <translation>This is not on this computer.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation>This passphrase does not open the store.</translation>
    </message>
    <message>
        <source>Beibao is already open with this store.</source>
        <translation>Beibao is already open with this store.</translation>
    </message>
    <message>
        <source>This store does not open any more.</source>
        <translation>This store does not open any more.</translation>
    </message>
    <message>
        <source>A newer Beibao wrote this store.</source>
        <translation>A newer Beibao wrote this store.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>The disk could not be read or written.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>This cannot be done now.</translation>
    </message>
    <message>
        <source>The county was not reached.</source>
        <translation>The county was not reached.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>What you typed is kept.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The last change is not saved.</source>
        <translation>The last change is not saved.</translation>
    </message>
    <message>
        <source>Your work is saved on this computer.</source>
        <translation>Your work is saved on this computer.</translation>
    </message>
    <message>
        <source>Please look at the marked field.</source>
        <translation>Please look at the marked field.</translation>
    </message>
    <message>
        <source>Search for a name or a number instead.</source>
        <translation>Search for a name or a number instead.</translation>
    </message>
    <message>
        <source>Please type it once more.</source>
        <translation>Please type it once more.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Go on in the other window, or close it first.</translation>
    </message>
    <message>
        <source>Please take the newest backup.</source>
        <translation>Please take the newest backup.</translation>
    </message>
    <message>
        <source>Please update Beibao on this computer.</source>
        <translation>Please update Beibao on this computer.</translation>
    </message>
    <message>
        <source>Free some space and save again.</source>
        <translation>Free some space and save again.</translation>
    </message>
    <message>
        <source>Check the disk and save again.</source>
        <translation>Check the disk and save again.</translation>
    </message>
    <message>
        <source>Do first what is missing.</source>
        <translation>Do first what is missing.</translation>
    </message>
    <message>
        <source>It will be sent when the county can be reached.</source>
        <translation>It will be sent when the county can be reached.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Register a new dispute</source>
        <translation>Register a new dispute</translation>
    </message>
    <message>
        <source>Jot down, complete later</source>
        <translation>Jot down, complete later</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>On a case: record a visit</source>
        <translation>On a case: record a visit</translation>
    </message>
    <message>
        <source>Sync page; meet the county</source>
        <translation>Sync page; meet the county</translation>
    </message>
    <message>
        <source>On a case: print</source>
        <translation>On a case: print</translation>
    </message>
    <message>
        <source>Keep what is typed, now</source>
        <translation>Keep what is typed, now</translation>
    </message>
    <message>
        <source>Register; leave a long text</source>
        <translation>Register; leave a long text</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>Back; nothing is lost</source>
        <translation>Back; nothing is lost</translation>
    </message>
    <message>
        <source>On a row of buttons: choose this one</source>
        <translation>On a row of buttons: choose this one</translation>
    </message>
    <message>
        <source>The pages on the left</source>
        <translation>The pages on the left</translation>
    </message>
    <message>
        <source>Larger, smaller, as at first</source>
        <translation>Larger, smaller, as at first</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Lock the window now</source>
        <translation>Lock the window now</translation>
    </message>
    <message>
        <source>In a long text: speak instead of typing</source>
        <translation>In a long text: speak instead of typing</translation>
    </message>
    <message>
        <source>Undo what was just put away</source>
        <translation>Undo what was just put away</translation>
    </message>
    <message>
        <source>Take the last thing back, while that is offered</source>
        <translation>Take the last thing back, while that is offered</translation>
    </message>
    <message>
        <source>On a wall: large, names masked; and back</source>
        <translation>On a wall: large, names masked; and back</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Practice: stays on this computer</source>
        <translation>Practice: stays on this computer</translation>
    </message>
    <message numerus="yes">
        <source>Not joined to a county · %n kept here</source>
        <translation>
            <numerusform>Not joined to a county · %n kept here</numerusform>
            <numerusform>Not joined to a county · %n kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the county…</source>
        <translation>Asking the county…</translation>
    </message>
    <message>
        <source>Sending %1/%2</source>
        <translation>Sending %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Not reached · %n kept here</source>
        <translation>
            <numerusform>Not reached · %n kept here</numerusform>
            <numerusform>Not reached · %n kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept here, waiting to be sent</source>
        <translation>
            <numerusform>%n kept here, waiting to be sent</numerusform>
            <numerusform>%n kept here, waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>All at the county %1</source>
        <translation>All at the county %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n files…</source>
        <translation>
            <numerusform>Sending %n file…</numerusform>
            <numerusform>Sending %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait to be sent</source>
        <translation>
            <numerusform>%n file waits to be sent</numerusform>
            <numerusform>%n files wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By stick to the county · %n kept here</source>
        <translation>
            <numerusform>By stick to the county · %n kept here</numerusform>
            <numerusform>By stick to the county · %n kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month and day</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/%2/%3</source>
        <comment>year, month and day</comment>
        <translation>%1/%2/%3</translation>
    </message>
    <message>
        <source>Erased by order</source>
        <translation>Erased by order</translation>
    </message>
</context>
<context>
    <name>beibao::AcceptWords</name>
    <message>
        <source>Each party is told: mediation is voluntary and free of charge, what its rights and duties are, that an agreement binds, and that a court may confirm it.</source>
        <translation>Each party is told: mediation is voluntary and free of charge, what its rights and duties are, that an agreement binds, and that a court may confirm it.</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 was told</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>orally</source>
        <translation>orally</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>willing to mediate</source>
        <translation>willing to mediate</translation>
    </message>
</context>
<context>
    <name>beibao::ActionDialog</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>Reason or remark</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>To go on nevertheless, write down why.</source>
        <translation>To go on nevertheless, write down why.</translation>
    </message>
    <message>
        <source>%1: saved here.</source>
        <translation>%1: saved here.</translation>
    </message>
</context>
<context>
    <name>beibao::ActionWords</name>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>only a special authority may handle it</source>
        <translation>only a special authority may handle it</translation>
    </message>
    <message>
        <source>mediation is forbidden by law</source>
        <translation>mediation is forbidden by law</translation>
    </message>
    <message>
        <source>a court, the police or another body has it already</source>
        <translation>a court, the police or another body has it already</translation>
    </message>
    <message>
        <source>a party clearly refuses</source>
        <translation>a party clearly refuses</translation>
    </message>
    <message>
        <source>it is a criminal matter</source>
        <translation>it is a criminal matter</translation>
    </message>
    <message>
        <source>it is an administrative dispute</source>
        <translation>it is an administrative dispute</translation>
    </message>
    <message>
        <source>ownership or use of land must be determined by government</source>
        <translation>ownership or use of land must be determined by government</translation>
    </message>
    <message>
        <source>it does not belong to this committee</source>
        <translation>it does not belong to this committee</translation>
    </message>
    <message>
        <source>settled already and nothing new</source>
        <translation>settled already and nothing new</translation>
    </message>
    <message>
        <source>a party cannot act and has no guardian present</source>
        <translation>a party cannot act and has no guardian present</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 to %2: %3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>Which promise</translation>
    </message>
    <message>
        <source>How it stood in the old register</source>
        <translation>How it stood in the old register</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
</context>
<context>
    <name>beibao::AgreementPage</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
ID %3 %4
%5</source>
        <translation>%1&#x3000;%2
ID %3 %4
%5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>+ Another party</source>
        <translation>+ Another party</translation>
    </message>
    <message>
        <source>Main facts and what is disputed</source>
        <translation>Main facts and what is disputed</translation>
    </message>
    <message>
        <source>Usual wordings</source>
        <translation>Usual wordings</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Other terms</translation>
    </message>
    <message>
        <source>If it is not kept</source>
        <translation>If it is not kept</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← Back to the case</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation>Print a draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Submitted. The chair sees it after the next sending.</source>
        <translation>Submitted. The chair sees it after the next sending.</translation>
    </message>
    <message>
        <source>1 Parties</source>
        <translation>1 Parties</translation>
    </message>
    <message>
        <source>2 Facts</source>
        <translation>2 Facts</translation>
    </message>
    <message>
        <source>3 Articles</source>
        <translation>3 Articles</translation>
    </message>
    <message>
        <source>4 Terms</source>
        <translation>4 Terms</translation>
    </message>
    <message>
        <source>5 Checks</source>
        <translation>5 Checks</translation>
    </message>
    <message>
        <source>The parties want a court to confirm it</source>
        <translation>The parties want a court to confirm it</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>Seal …</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>What you had typed and not saved is here again.</translation>
    </message>
    <message>
        <source>The agreement is saved here.</source>
        <translation>The agreement is saved here.</translation>
    </message>
    <message>
        <source>It takes the place of the agreement of %1, which stays as it was signed.</source>
        <translation>It takes the place of the agreement of %1, which stays as it was signed.</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>an earlier day</translation>
    </message>
</context>
<context>
    <name>beibao::AssignWords</name>
    <message>
        <source>Mediators</source>
        <translation>Mediators</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>　mediates now</source>
        <translation>　mediates now</translation>
    </message>
    <message>
        <source>　★ suggested: free of ties, the fewest open cases</source>
        <translation>　★ suggested: free of ties, the fewest open cases</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open cases</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>credential not known</source>
        <translation>credential not known</translation>
    </message>
    <message>
        <source>credential until %1</source>
        <translation>credential until %1</translation>
    </message>
</context>
<context>
    <name>beibao::BinPage</name>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>The recycle bin is empty.</translation>
    </message>
    <message>
        <source>The bins of all cases</source>
        <translation>The bins of all cases</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Back</translation>
    </message>
    <message>
        <source>Nothing here is deleted. What is taken back stands where it stood.</source>
        <translation>Nothing here is deleted. What is taken back stands where it stood.</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Recycle bin of this case</source>
        <translation>Recycle bin of this case</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>The whole case</translation>
    </message>
    <message>
        <source>%1　put in %2: %3</source>
        <translation>%1　put in %2: %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>It is back where it was.</translation>
    </message>
</context>
<context>
    <name>beibao::CaseHeader</name>
    <message>
        <source>! Two values: please choose</source>
        <translation>! Two values: please choose</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Back</translation>
    </message>
    <message>
        <source>⬤ on this computer, waits to be sent</source>
        <translation>⬤ on this computer, waits to be sent</translation>
    </message>
    <message>
        <source>✓ at the county</source>
        <translation>✓ at the county</translation>
    </message>
    <message>
        <source>Erased by order</source>
        <translation>Erased by order</translation>
    </message>
</context>
<context>
    <name>beibao::CaseListModel</name>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>With the chair</source>
        <translation>With the chair</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Falls due</translation>
    </message>
</context>
<context>
    <name>beibao::CaseWords</name>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The committee&apos;s seal</source>
        <translation>The committee&apos;s seal</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>■ urgent</source>
        <translation>■ urgent</translation>
    </message>
    <message>
        <source>▲ watch</source>
        <translation>▲ watch</translation>
    </message>
    <message>
        <source>● ordinary</source>
        <translation>● ordinary</translation>
    </message>
    <message>
        <source>○ not graded</source>
        <translation>○ not graded</translation>
    </message>
</context>
<context>
    <name>beibao::CasesPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Register a dispute</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>“%1” was not found. Try the last four digits of the telephone.</source>
        <translation>“%1” was not found. Try the last four digits of the telephone.</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>No dispute has been registered yet.</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>None of these.</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Falls due</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
</context>
<context>
    <name>beibao::CheckList</name>
    <message numerus="yes">
        <source>✗ %n to be mended before sealing</source>
        <translation>
            <numerusform>✗ %n to be mended before sealing</numerusform>
            <numerusform>✗ %n to be mended before sealing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ ready, %n to look at once more</source>
        <translation>
            <numerusform>▲ ready, %n to look at once more</numerusform>
            <numerusform>▲ ready, %n to look at once more</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all checks passed</source>
        <translation>✓ all checks passed</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>✗ To be mended: </source>
        <translation>✗ To be mended: </translation>
    </message>
    <message>
        <source>▲ Look once more: </source>
        <translation>▲ Look once more: </translation>
    </message>
    <message>
        <source>· For your information: </source>
        <translation>· For your information: </translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>What helps: %1</translation>
    </message>
</context>
<context>
    <name>beibao::ChoicePage</name>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>What is not used stays in the history.</source>
        <translation>What is not used stays in the history.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Use this: %1</translation>
    </message>
</context>
<context>
    <name>beibao::ChoiceRow</name>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
</context>
<context>
    <name>beibao::DossierMeter</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>complete, ready to print</source>
        <translation>complete, ready to print</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>✓ With these papers it may be closed and archived.</source>
        <translation>✓ With these papers it may be closed and archived.</translation>
    </message>
    <message>
        <source>✓ With these papers it may be closed.　✗ Not archived yet.</source>
        <translation>✓ With these papers it may be closed.　✗ Not archived yet.</translation>
    </message>
    <message>
        <source>✗ With these papers it cannot be closed or archived yet.</source>
        <translation>✗ With these papers it cannot be closed or archived yet.</translation>
    </message>
</context>
<context>
    <name>beibao::FirstRunPage</name>
    <message>
        <source>For real work</source>
        <translation>For real work</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>full name, as on the seal</source>
        <translation>full name, as on the seal</translation>
    </message>
    <message>
        <source>12 digits; may stay empty</source>
        <translation>12 digits; may stay empty</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>Welcome to Beibao</source>
        <translation>Welcome to Beibao</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Nobody can open the store without the passphrase, not even we. Write it down and keep it where you keep the seal.</source>
        <translation>Nobody can open the store without the passphrase, not even we. Write it down and keep it where you keep the seal.</translation>
    </message>
    <message>
        <source>A store to try things in. Nothing of it is ever sent to the county.</source>
        <translation>A store to try things in. Nothing of it is ever sent to the county.</translation>
    </message>
    <message>
        <source>The store for registered cases. It works without a network.</source>
        <translation>The store for registered cases. It works without a network.</translation>
    </message>
    <message>
        <source>Practice village mediation committee</source>
        <translation>Practice village mediation committee</translation>
    </message>
    <message>
        <source>A practising mediator</source>
        <translation>A practising mediator</translation>
    </message>
    <message>
        <source>Still missing: the committee&apos;s name</source>
        <translation>Still missing: the committee&apos;s name</translation>
    </message>
    <message>
        <source>Still missing: your name</source>
        <translation>Still missing: your name</translation>
    </message>
    <message>
        <source>An area code has 12 digits, or is left empty.</source>
        <translation>An area code has 12 digits, or is left empty.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>I have a backup of a store</source>
        <translation>I have a backup of a store</translation>
    </message>
</context>
<context>
    <name>beibao::FormWords</name>
    <message>
        <source>✗ cannot be read</source>
        <translation>✗ cannot be read</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>(no longer in the list)</source>
        <translation>(no longer in the list)</translation>
    </message>
</context>
<context>
    <name>beibao::Frame</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>New case F2</source>
        <translation>New case F2</translation>
    </message>
    <message>
        <source>Jot down Ctrl+J</source>
        <translation>Jot down Ctrl+J</translation>
    </message>
    <message>
        <source>Sync F9</source>
        <translation>Sync F9</translation>
    </message>
    <message>
        <source>Find: name, pinyin, telephone, number   Ctrl+F</source>
        <translation>Find: name, pinyin, telephone, number   Ctrl+F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Registered as %1. Saved on this computer.</source>
        <translation>Registered as %1. Saved on this computer.</translation>
    </message>
    <message>
        <source>Chosen. The other one stays in the history.</source>
        <translation>Chosen. The other one stays in the history.</translation>
    </message>
    <message>
        <source>Jotted down. It waits under Today as a draft.</source>
        <translation>Jotted down. It waits under Today as a draft.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The draft is put away.</source>
        <translation>The draft is put away.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>It is back where it was.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken in. Beibao takes tables (CSV, Excel) and packs of rules.</source>
        <translation>“%1” cannot be taken in. Beibao takes tables (CSV, Excel) and packs of rules.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Every week, one click</source>
        <translation>Every week, one click</translation>
    </message>
    <message>
        <source>Nothing was found: press the left button, and the week is reported. Something was found: the right one.</source>
        <translation>Nothing was found: press the left button, and the week is reported. Something was found: the right one.</translation>
    </message>
    <message>
        <source>Somebody comes</source>
        <translation>Somebody comes</translation>
    </message>
    <message>
        <source>F2 opens a new case: five fields, the rest later. In a hurry, jot it down and complete it at home.</source>
        <translation>F2 opens a new case: five fields, the rest later. In a hurry, jot it down and complete it at home.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Overdue, due today, half written, sent back: each line has one button, and that is the next step.</source>
        <translation>Overdue, due today, half written, sent back: each line has one button, and that is the next step.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Where things are</translation>
    </message>
    <message>
        <source>Disputes, people, photographs and the rest. The number says how much waits. Alt and a digit goes there.</source>
        <translation>Disputes, people, photographs and the rest. The number says how much waits. Alt and a digit goes there.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>A name, its initials (zs), the last digits of a telephone, a number on paper.</source>
        <translation>A name, its initials (zs), the last digits of a telephone, a number on paper.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Where your work is</translation>
    </message>
    <message>
        <source>This line never lies: ✓ stands here only when the county has everything. Without a network all is kept here.</source>
        <translation>This line never lies: ✓ stands here only when the county has everything. Without a network all is kept here.</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Found one after all</source>
        <translation>Found one after all</translation>
    </message>
    <message>
        <source>What you jotted down is put away.</source>
        <translation>What you jotted down is put away.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Print the register sheet</source>
        <translation>Print the register sheet</translation>
    </message>
    <message>
        <source>In the print queue. Ctrl+P prints what is in it.</source>
        <translation>In the print queue. Ctrl+P prints what is in it.</translation>
    </message>
    <message>
        <source>There is no code of a paper on this picture. A number or a name finds it as well.</source>
        <translation>There is no code of a paper on this picture. A number or a name finds it as well.</translation>
    </message>
    <message>
        <source>Not while projecting: everybody in the room would see it. F11 ends projecting.</source>
        <translation>Not while projecting: everybody in the room would see it. F11 ends projecting.</translation>
    </message>
</context>
<context>
    <name>beibao::HelpPage</name>
    <message>
        <source>← Page before</source>
        <translation>← Page before</translation>
    </message>
    <message>
        <source>Page after →</source>
        <translation>Page after →</translation>
    </message>
    <message>
        <source>Find: some words, or pinyin initials</source>
        <translation>Find: some words, or pinyin initials</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Find in the help</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Support bundle …</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page of the help</translation>
    </message>
    <message>
        <source>Nothing is written about “%1”.</source>
        <translation>Nothing is written about “%1”.</translation>
    </message>
</context>
<context>
    <name>beibao::HistoryDialog</name>
    <message>
        <source>wrote</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>put into the bin</source>
        <translation>put into the bin</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>took back</translation>
    </message>
    <message>
        <source>erased by order of the county</source>
        <translation>erased by order of the county</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Show numbers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who looked, and when, is written down.</source>
        <translation>Who looked, and when, is written down.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Times are those of the computer it was written on.</source>
        <translation>Times are those of the computer it was written on.</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>somebody not known here</translation>
    </message>
    <message>
        <source>%1　%2 %3</source>
        <translation>%1　%2 %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was %2, now empty</source>
        <translation>%1: was %2, now empty</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>beibao::ImportDialog</name>
    <message>
        <source>no file chosen yet</source>
        <translation>no file chosen yet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>CSV or Excel (xlsx). Nothing is saved before you press Import; all rows come in or none.</source>
        <translation>CSV or Excel (xlsx). Nothing is saved before you press Import; all rows come in or none.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>Reading the table …</translation>
    </message>
    <message>
        <source>This file does not have the columns of that kind of table.</source>
        <translation>This file does not have the columns of that kind of table.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n records. Saved on this computer.</source>
        <translation>
            <numerusform>Imported: %n record. Saved on this computer.</numerusform>
            <numerusform>Imported: %n records. Saved on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can come in.</source>
        <translation>
            <numerusform>%n row can come in.</numerusform>
            <numerusform>%n rows can come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have to be mended in the table first.</source>
        <translation>
            <numerusform>%n cell has to be mended in the table first.</numerusform>
            <numerusform>%n cells have to be mended in the table first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them are here already.</source>
        <translation>
            <numerusform> %n of them is here already.</numerusform>
            <numerusform> %n of them are here already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Not read: %1</translation>
    </message>
    <message>
        <source>This word is not in the list of this column.</source>
        <translation>This word is not in the list of this column.</translation>
    </message>
    <message>
        <source>A sum in digits, two decimals at most.</source>
        <translation>A sum in digits, two decimals at most.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>A whole number.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2023-05-06.</source>
        <translation>There is no such day. Write it as 2023-05-06.</translation>
    </message>
    <message>
        <source>No telephone number: count the digits.</source>
        <translation>No telephone number: count the digits.</translation>
    </message>
    <message>
        <source>This identity number is not right: compare it with the card.</source>
        <translation>This identity number is not right: compare it with the card.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here.</source>
        <translation>The spreadsheet shows an error here.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded this number. Make the column text and type it again.</source>
        <translation>The spreadsheet rounded this number. Make the column text and type it again.</translation>
    </message>
    <message>
        <source>This cell must not be empty.</source>
        <translation>This cell must not be empty.</translation>
    </message>
    <message>
        <source>There are several of this name here.</source>
        <translation>There are several of this name here.</translation>
    </message>
    <message>
        <source>Nobody and nothing of this name is here yet. Import it first.</source>
        <translation>Nobody and nothing of this name is here yet. Import it first.</translation>
    </message>
    <message>
        <source>This row stands in the table twice.</source>
        <translation>This row stands in the table twice.</translation>
    </message>
    <message>
        <source>There are not as many entries here as people.</source>
        <translation>There are not as many entries here as people.</translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation>Write 是 or 否.</translation>
    </message>
</context>
<context>
    <name>beibao::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Address of the county</source>
        <translation>Address of the county</translation>
    </message>
    <message>
        <source>e.g. 10.0.0.8:7443</source>
        <translation>e.g. 10.0.0.8:7443</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>How to begin</translation>
    </message>
    <message>
        <source>The county gives every computer an address and a code that works once. Everything registered before goes along.</source>
        <translation>The county gives every computer an address and a code that works once. Everything registered before goes along.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Joining…</translation>
    </message>
</context>
<context>
    <name>beibao::JotDialog</name>
    <message>
        <source>Jot down</source>
        <translation>Jot down</translation>
    </message>
    <message>
        <source>What you know now is enough. The rest can be filled in later.</source>
        <translation>What you know now is enough. The rest can be filled in later.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Kept as a draft</translation>
    </message>
</context>
<context>
    <name>beibao::MainWindow</name>
    <message>
        <source>Beibao</source>
        <translation>Beibao</translation>
    </message>
    <message>
        <source>Beibao, practice</source>
        <translation>Beibao, practice</translation>
    </message>
    <message>
        <source>Beibao ended unexpectedly several times, so it begins anew with Today. What was saved or typed is kept.</source>
        <translation>Beibao ended unexpectedly several times, so it begins anew with Today. What was saved or typed is kept.</translation>
    </message>
</context>
<context>
    <name>beibao::Materials</name>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Proof of identity</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Proof of performance</source>
        <translation>Proof of performance</translation>
    </message>
    <message>
        <source>Papers for the court</source>
        <translation>Papers for the court</translation>
    </message>
    <message>
        <source>Note on the dossier</source>
        <translation>Note on the dossier</translation>
    </message>
    <message>
        <source>Drop files here, or paste with Ctrl+V.</source>
        <translation>Drop files here, or paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Keep pictures as they are</source>
        <translation>Keep pictures as they are</translation>
    </message>
    <message>
        <source>Byte for byte, with the place and time the camera wrote into them</source>
        <translation>Byte for byte, with the place and time the camera wrote into them</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted %1.jpg</source>
        <translation>Pasted %1.jpg</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB and was not kept.</source>
        <translation>The file is larger than 200 MB and was not kept.</translation>
    </message>
    <message>
        <source>This picture cannot be written anew. Tick “Keep pictures as they are” to keep it all the same.</source>
        <translation>This picture cannot be written anew. Tick “Keep pictures as they are” to keep it all the same.</translation>
    </message>
    <message>
        <source>This file has not arrived here yet. It was asked for and comes with the next meeting.</source>
        <translation>This file has not arrived here yet. It was asked for and comes with the next meeting.</translation>
    </message>
    <message>
        <source>This file cannot be opened; the copy at the county may be good.</source>
        <translation>This file cannot be opened; the copy at the county may be good.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Photographs of papers</source>
        <translation>Photographs of papers</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sound recording from a file</source>
        <translation>Sound recording from a file</translation>
    </message>
    <message>
        <source>Record · one is not kept yet</source>
        <translation>Record · one is not kept yet</translation>
    </message>
</context>
<context>
    <name>beibao::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>beibao::NewCasePage</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Telephone of the applicant</source>
        <translation>Telephone of the applicant</translation>
    </message>
    <message>
        <source>Identity number of the applicant</source>
        <translation>Identity number of the applicant</translation>
    </message>
    <message>
        <source>Address of the applicant</source>
        <translation>Address of the applicant</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>Telephone of the other side</source>
        <translation>Telephone of the other side</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Register  Ctrl+Enter</source>
        <translation>Register  Ctrl+Enter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>1 Applicant *</source>
        <translation>1 Applicant *</translation>
    </message>
    <message>
        <source>2 Telephone</source>
        <translation>2 Telephone</translation>
    </message>
    <message>
        <source>3 Identity no.</source>
        <translation>3 Identity no.</translation>
    </message>
    <message>
        <source>4 Address</source>
        <translation>4 Address</translation>
    </message>
    <message>
        <source>5 Other side *</source>
        <translation>5 Other side *</translation>
    </message>
    <message>
        <source>6 Telephone</source>
        <translation>6 Telephone</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>7 Type *</source>
        <translation>7 Type *</translation>
    </message>
    <message>
        <source>8 Source</source>
        <translation>8 Source</translation>
    </message>
    <message>
        <source>9 Place</source>
        <translation>9 Place</translation>
    </message>
    <message>
        <source>10 Date</source>
        <translation>10 Date</translation>
    </message>
    <message>
        <source>11 What happened *</source>
        <translation>11 What happened *</translation>
    </message>
    <message>
        <source>12 Risk *</source>
        <translation>12 Risk *</translation>
    </message>
    <message>
        <source>Keep as a draft  Esc</source>
        <translation>Keep as a draft  Esc</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Kept %1</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation>Everything needed is there.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>This telephone number cannot be right. Without one, write 无.</source>
        <translation>This telephone number cannot be right. Without one, write 无.</translation>
    </message>
    <message>
        <source>This day does not exist. Write 今天, 11月20日 or 2026-11-20.</source>
        <translation>This day does not exist. Write 今天, 11月20日 or 2026-11-20.</translation>
    </message>
    <message>
        <source>These two have a case that is not closed yet.</source>
        <translation>These two have a case that is not closed yet.</translation>
    </message>
    <message>
        <source>These two had a case of the same kind before.</source>
        <translation>These two had a case of the same kind before.</translation>
    </message>
</context>
<context>
    <name>beibao::NewsBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>beibao::PagePreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>The page as it will be printed</translation>
    </message>
</context>
<context>
    <name>beibao::Paper</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>The paper was not printed. Look at the printer and print again, or save a PDF.</source>
        <translation>The paper was not printed. Look at the printer and print again, or save a PDF.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: nothing can be written there. Please choose another place.</source>
        <translation>%1 was not saved: nothing can be written there. Please choose another place.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Please try once more.</source>
        <translation>The PDF could not be made. Please try once more.</translation>
    </message>
</context>
<context>
    <name>beibao::PartyDialog</name>
    <message>
        <source>A new party</source>
        <translation>A new party</translation>
    </message>
    <message>
        <source>A party&apos;s particulars</source>
        <translation>A party&apos;s particulars</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. If there is none, write 无.</source>
        <translation>This does not look like a telephone number. If there is none, write 无.</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>What you had typed and not saved is here again.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
</context>
<context>
    <name>beibao::PeoplePanel</name>
    <message>
        <source>Mediators: %1</source>
        <translation>Mediators: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Who can see this: %1 and the offices above it</source>
        <translation>Who can see this: %1 and the offices above it</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the numbers of %1</source>
        <translation>Show the numbers of %1</translation>
    </message>
    <message>
        <source>Who looked, and when, is written down.</source>
        <translation>Who looked, and when, is written down.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>saw the whole numbers</source>
        <translation>saw the whole numbers</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>opened the sealed pages</source>
        <translation>opened the sealed pages</translation>
    </message>
    <message>
        <source>opened a material</source>
        <translation>opened a material</translation>
    </message>
    <message>
        <source>took a file out</source>
        <translation>took a file out</translation>
    </message>
    <message>
        <source>recorded sound</source>
        <translation>recorded sound</translation>
    </message>
    <message>
        <source>took data out</source>
        <translation>took data out</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>People and privacy</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nobody has looked at numbers, printed or taken anything out, as far as is known here.</source>
        <translation>Nobody has looked at numbers, printed or taken anything out, as far as is known here.</translation>
    </message>
    <message>
        <source>ID %1
Tel. %2</source>
        <translation>ID %1
Tel. %2</translation>
    </message>
</context>
<context>
    <name>beibao::PromiseList</name>
    <message>
        <source>Clause library</source>
        <translation>Clause library</translation>
    </message>
    <message>
        <source>+ Another article</source>
        <translation>+ Another article</translation>
    </message>
    <message>
        <source>The clause library is not installed here</source>
        <translation>The clause library is not installed here</translation>
    </message>
    <message>
        <source>Work out …</source>
        <translation>Work out …</translation>
    </message>
    <message>
        <source>The promise is taken out.</source>
        <translation>The promise is taken out.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>beibao::PromiseRow</name>
    <message>
        <source>done on the spot</source>
        <translation>done on the spot</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>bank transfer</translation>
    </message>
    <message>
        <source>WeChat transfer</source>
        <translation>WeChat transfer</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>handed over in person</translation>
    </message>
    <message>
        <source>for what, or what is to be done</source>
        <translation>for what, or what is to be done</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>2026-12-31, 下周三 …</source>
        <translation>2026-12-31, 下周三 …</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Who owes</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What kind of promise</source>
        <translation>What kind of promise</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>Amount in yuan</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>✗ not an amount</source>
        <translation>✗ not an amount</translation>
    </message>
    <message>
        <source>✗ not a day</source>
        <translation>✗ not a day</translation>
    </message>
</context>
<context>
    <name>beibao::ReadDialog</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>It was read</source>
        <translation>It was read</translation>
    </message>
    <message>
        <source>Read aloud: %1</source>
        <translation>Read aloud: %1</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Sentence before</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>Who listened</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This computer has no Chinese voice: read from this page, slowly and all of it.</source>
        <translation>This computer has no Chinese voice: read from this page, slowly and all of it.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Go on reading</translation>
    </message>
    <message>
        <source>Still missing: who listened</source>
        <translation>Still missing: who listened</translation>
    </message>
    <message>
        <source>Written down: it was read aloud.</source>
        <translation>Written down: it was read aloud.</translation>
    </message>
</context>
<context>
    <name>beibao::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← Back to the case</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1. It is kept as you typed it.</source>
        <translation>Cannot be read: %1. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>%1 is saved here.</source>
        <translation>%1 is saved here.</translation>
    </message>
    <message>
        <source>Still missing before it can be printed: %1</source>
        <translation>Still missing before it can be printed: %1</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>What you had typed and not saved is here again.</translation>
    </message>
</context>
<context>
    <name>beibao::RecordsPanel</name>
    <message>
        <source>Evidence, summons, letters, interviews and claims are written down here.</source>
        <translation>Evidence, summons, letters, interviews and claims are written down here.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Write new</source>
        <translation>Write new</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Still missing before it can be printed: %1</source>
        <translation>Still missing before it can be printed: %1</translation>
    </message>
</context>
<context>
    <name>beibao::RecycleDialog</name>
    <message>
        <source>The whole case of %1</source>
        <translation>The whole case of %1</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>This is not on this computer.</source>
        <translation>This is not on this computer.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It leaves the lists, the papers and the search. It can be taken back at any time.</source>
        <translation>It leaves the lists, the papers and the search. It can be taken back at any time.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>entered by mistake</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>entered twice</translation>
    </message>
    <message>
        <source>belongs to another case</source>
        <translation>belongs to another case</translation>
    </message>
    <message>
        <source>Still missing: why</source>
        <translation>Still missing: why</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <translation>In the bin: %1</translation>
    </message>
</context>
<context>
    <name>beibao::ReviewPage</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>No agreement waits for review.</source>
        <translation>No agreement waits for review.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Cleared.</translation>
    </message>
    <message>
        <source>Marked as checked.</source>
        <translation>Marked as checked.</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>A correction is asked for: %1</source>
        <translation>A correction is asked for: %1</translation>
    </message>
    <message>
        <source>To the print queue</source>
        <translation>To the print queue</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Assign …</translation>
    </message>
    <message>
        <source>Clauses and marks</source>
        <translation>Clauses and marks</translation>
    </message>
    <message numerus="yes">
        <source> (%n marks)</source>
        <translation>
            <numerusform> (%n mark)</numerusform>
            <numerusform> (%n marks)</numerusform>
        </translation>
    </message>
    <message>
        <source>In the print queue, under Papers.</source>
        <translation>In the print queue, under Papers.</translation>
    </message>
</context>
<context>
    <name>beibao::SealPage</name>
    <message>
        <source>Seal it and make the paper</source>
        <translation>Seal it and make the paper</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← Back to the case</translation>
    </message>
    <message>
        <source>The chair has to clear this first: %1</source>
        <translation>The chair has to clear this first: %1</translation>
    </message>
    <message>
        <source>Read it through once more: once sealed, not a word of it changes.</source>
        <translation>Read it through once more: once sealed, not a word of it changes.</translation>
    </message>
    <message>
        <source>Sealed %1. Its mark is %2; the same stands on every page.</source>
        <translation>Sealed %1. Its mark is %2; the same stands on every page.</translation>
    </message>
    <message>
        <source>✓ %1: signed by all, with the seal</source>
        <translation>✓ %1: signed by all, with the seal</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n still to sign on the paper</source>
        <translation>
            <numerusform>Sealed. %n still to sign on the paper</numerusform>
            <numerusform>Sealed. %n still to sign on the paper</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed after sealing. What binds is the sealed PDF; save or print that.</source>
        <translation>The records were changed after sealing. What binds is the sealed PDF; save or print that.</translation>
    </message>
    <message>
        <source>Sealed. Print it, have it signed, and write down who signed.</source>
        <translation>Sealed. Print it, have it signed, and write down who signed.</translation>
    </message>
    <message>
        <source>The sealed PDF is not on this computer yet.</source>
        <translation>The sealed PDF is not on this computer yet.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>This paper cannot be read aloud yet.</source>
        <translation>This paper cannot be read aloud yet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It has not been read aloud to anybody yet.</source>
        <translation>It has not been read aloud to anybody yet.</translation>
    </message>
    <message>
        <source>✓ Read aloud to %1.</source>
        <translation>✓ Read aloud to %1.</translation>
    </message>
    <message>
        <source>Read aloud to %1; not yet to %2.</source>
        <translation>Read aloud to %1; not yet to %2.</translation>
    </message>
    <message>
        <source>No font here has %1. These letters would be printed as a hole: check the names first.</source>
        <translation>No font here has %1. These letters would be printed as a hole: check the names first.</translation>
    </message>
    <message>
        <source>Sealed pages</source>
        <translation>Sealed pages</translation>
    </message>
    <message>
        <source>The very pages that were sealed, as they are kept</source>
        <translation>The very pages that were sealed, as they are kept</translation>
    </message>
</context>
<context>
    <name>beibao::SessionPage</name>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Rights and duties were told to all parties</source>
        <translation>Rights and duties were told to all parties</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>What each side said, what was agreed, what is still open.</source>
        <translation>What each side said, what was agreed, what is still open.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation>← Back to the case</translation>
    </message>
    <message>
        <source>Session %1 of mediation</source>
        <translation>Session %1 of mediation</translation>
    </message>
    <message>
        <source>Record of a session</source>
        <translation>Record of a session</translation>
    </message>
    <message>
        <source>The record is saved. The case was not moved on: %1</source>
        <translation>The record is saved. The case was not moved on: %1</translation>
    </message>
    <message>
        <source>The record is saved here.</source>
        <translation>The record is saved here.</translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation>What you had typed and not saved is here again.</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>beibao::SettingsPage</name>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>none: practice</source>
        <translation>none: practice</translation>
    </message>
    <message>
        <source>not joined yet</source>
        <translation>not joined yet</translation>
    </message>
    <message>
        <source>Beibao</source>
        <translation>Beibao</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Works without a network; every file is encrypted.</source>
        <translation>Free software under the Apache License 2.0. Works without a network; every file is encrypted.</translation>
    </message>
    <message>
        <source>Tables from elsewhere</source>
        <translation>Tables from elsewhere</translation>
    </message>
    <message>
        <source>A roster, or the register of former years, from CSV or Excel.</source>
        <translation>A roster, or the register of former years, from CSV or Excel.</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Import a table …</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Take everything out</translation>
    </message>
    <message>
        <source>All records with their photographs, scans and sealed agreements as one archive, not encrypted.</source>
        <translation>All records with their photographs, scans and sealed agreements as one archive, not encrypted.</translation>
    </message>
    <message>
        <source>Take everything out …</source>
        <translation>Take everything out …</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first. Projector (F11): for a wall; names and numbers of people are masked on the screen, never on paper.</source>
        <translation>Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first. Projector (F11): for a wall; names and numbers of people are masked on the screen, never on paper.</translation>
    </message>
</context>
<context>
    <name>beibao::SigningSheet</name>
    <message>
        <source>All have signed</source>
        <translation>All have signed</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Yes, all of it is on the paper</source>
        <translation>Yes, all of it is on the paper</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Did everybody sign and press a finger, and is the seal on the paper?</source>
        <translation>Did everybody sign and press a finger, and is the seal on the paper?</translation>
    </message>
    <message>
        <source>Who has signed on the paper?</source>
        <translation>Who has signed on the paper?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✓ on the paper</source>
        <translation>✓ on the paper</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature and finger</source>
        <translation>Signature and finger</translation>
    </message>
    <message>
        <source>Finger only</source>
        <translation>Finger only</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>A photograph of the signature; need not be</source>
        <translation>A photograph of the signature; need not be</translation>
    </message>
    <message>
        <source>Cannot write: name of the witness</source>
        <translation>Cannot write: name of the witness</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Choose a photograph</translation>
    </message>
    <message>
        <source>Photo ✓</source>
        <translation>Photo ✓</translation>
    </message>
    <message numerus="yes">
        <source>Write down %n of them</source>
        <translation>
            <numerusform>Write down %n of them</numerusform>
            <numerusform>Write down %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: the witness for %1</source>
        <translation>Still missing: the witness for %1</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>Everybody has signed and the seal is on: the agreement is in force.</source>
        <translation>Everybody has signed and the seal is on: the agreement is in force.</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ signed</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>Still missing: the signature of %1 on the screen</source>
        <translation>Still missing: the signature of %1 on the screen</translation>
    </message>
    <message>
        <source>Photographed:</source>
        <translation>Photographed:</translation>
    </message>
    <message>
        <source>This photograph has not arrived on this computer yet.</source>
        <translation>This photograph has not arrived on this computer yet.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Another picture</translation>
    </message>
</context>
<context>
    <name>beibao::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sync: %1</translation>
    </message>
</context>
<context>
    <name>beibao::StepBar</name>
    <message>
        <source>Write the agreement</source>
        <translation>Write the agreement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Nothing more to do here.</source>
        <translation>Nothing more to do here.</translation>
    </message>
    <message>
        <source>The case can be reopened under More.</source>
        <translation>The case can be reopened under More.</translation>
    </message>
    <message>
        <source>▲ overdue&#x3000;</source>
        <translation>▲ overdue&#x3000;</translation>
    </message>
    <message>
        <source>● soon&#x3000;</source>
        <translation>● soon&#x3000;</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Next: %1&#x3000;%2</source>
        <translation>Next: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1&#x3000;(not yet: %2)</source>
        <translation>%1&#x3000;(not yet: %2)</translation>
    </message>
    <message>
        <source>Redo the agreement</source>
        <translation>Redo the agreement</translation>
    </message>
    <message>
        <source>Go on with the new agreement</source>
        <translation>Go on with the new agreement</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Why this day</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Recycle bin of this case</source>
        <translation>Recycle bin of this case</translation>
    </message>
    <message>
        <source>Put the whole case into the bin …</source>
        <translation>Put the whole case into the bin …</translation>
    </message>
</context>
<context>
    <name>beibao::SyncPage</name>
    <message>
        <source>Try now  F9</source>
        <translation>Try now  F9</translation>
    </message>
    <message>
        <source>This computer has joined the county.</source>
        <translation>This computer has joined the county.</translation>
    </message>
    <message>
        <source>This is practice. Nothing of it is ever sent.</source>
        <translation>This is practice. Nothing of it is ever sent.</translation>
    </message>
    <message numerus="yes">
        <source>Not joined to a county yet. Everything works; %n saves wait here.</source>
        <translation>
            <numerusform>Not joined to a county yet. Everything works; %n save waits here.</numerusform>
            <numerusform>Not joined to a county yet. Everything works; %n saves wait here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for you below. The rest goes its way.</source>
        <translation>Something waits for you below. The rest goes its way.</translation>
    </message>
    <message>
        <source>Talking to the county. You can go on working.</source>
        <translation>Talking to the county. You can go on working.</translation>
    </message>
    <message numerus="yes">
        <source>The county was not reached. That does not matter: %n saves are kept here and will be sent later.</source>
        <translation>
            <numerusform>The county was not reached. That does not matter: %n save is kept here and will be sent later.</numerusform>
            <numerusform>The county was not reached. That does not matter: %n saves are kept here and will be sent later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves are kept here and wait to be sent.</source>
        <translation>
            <numerusform>%n save is kept here and waits to be sent.</numerusform>
            <numerusform>%n saves are kept here and wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the county, as of %1.</source>
        <translation>Everything is at the county, as of %1.</translation>
    </message>
    <message>
        <source>For you to choose: %1</source>
        <translation>For you to choose: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changed in two places</source>
        <translation>
            <numerusform>%n changed in two places</numerusform>
            <numerusform>%n changed in two places</numerusform>
        </translation>
    </message>
    <message>
        <source>both values are kept until you choose</source>
        <translation>both values are kept until you choose</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Not taken in by the county: %1</source>
        <translation>Not taken in by the county: %1</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Waiting to be sent: %1</translation>
    </message>
    <message>
        <source>Not of one case</source>
        <translation>Not of one case</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>sent %1, received %2, put aside %3</source>
        <translation>sent %1, received %2, put aside %3</translation>
    </message>
    <message numerus="yes">
        <source>All that was written is at the county; %n files follow when there is a line.</source>
        <translation>
            <numerusform>All that was written is at the county; %n file follows when there is a line.</numerusform>
            <numerusform>All that was written is at the county; %n files follow when there is a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files (sealed papers, photographs, scans)</source>
        <translation>
            <numerusform>%n file (sealed paper, photograph, scan)</numerusform>
            <numerusform>%n files (sealed papers, photographs, scans)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; sent after the writing, and resumed where a line broke</source>
        <translation>%1; sent after the writing, and resumed where a line broke</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Get in touch</translation>
    </message>
    <message numerus="yes">
        <source>A stick is on its way to the county. Until its answer is back, %n entries are kept here, too.</source>
        <translation>
            <numerusform>A stick is on its way to the county. Until its answer is back, %n entry is kept here, too.</numerusform>
            <numerusform>A stick is on its way to the county. Until its answer is back, %n entries are kept here, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>✗ does not count: %1</source>
        <translation>✗ does not count: %1</translation>
    </message>
    <message>
        <source>Erased by order: %1</source>
        <translation>Erased by order: %1</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>a record</translation>
    </message>
    <message>
        <source>order %1 · %2</source>
        <translation>order %1 · %2</translation>
    </message>
</context>
<context>
    <name>beibao::TimelineWords</name>
    <message>
        <source>by telephone: %1</source>
        <translation>by telephone: %1</translation>
    </message>
    <message>
        <source>Agreement sealed</source>
        <translation>Agreement sealed</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures expected</source>
        <translation>
            <numerusform>%n signature expected</numerusform>
            <numerusform>%n signatures expected</numerusform>
        </translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>witness: %1</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>waits for something that has not arrived here yet</source>
        <translation>waits for something that has not arrived here yet</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>%1 was told of rights and duties</source>
        <translation>%1 was told of rights and duties</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 was read to %2</source>
        <translation>%1 was read to %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::TodayPage</name>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Nothing is to be done today.</translation>
    </message>
    <message>
        <source>Register a dispute</source>
        <translation>Register a dispute</translation>
    </message>
    <message>
        <source>weekday %1</source>
        <translation>weekday %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more fall due</source>
        <translation>
            <numerusform>%n more falls due</numerusform>
            <numerusform>%n more fall due</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Not wanted</translation>
    </message>
    <message numerus="yes">
        <source>Before you begin: %n things may be prepared</source>
        <translation>
            <numerusform>Before you begin: %n thing may be prepared</numerusform>
            <numerusform>Before you begin: %n things may be prepared</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
</context>
<context>
    <name>beibao::UnlockPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Capital letters are switched on (Caps Lock).</source>
        <translation>Capital letters are switched on (Caps Lock).</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Beibao, practice</source>
        <translation>Beibao, practice</translation>
    </message>
    <message>
        <source>Beibao</source>
        <translation>Beibao</translation>
    </message>
    <message>
        <source>Nothing in here is real, and nothing of it is ever sent.</source>
        <translation>Nothing in here is real, and nothing of it is ever sent.</translation>
    </message>
    <message>
        <source>Everything on this computer is locked until you type your passphrase.</source>
        <translation>Everything on this computer is locked until you type your passphrase.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>I have forgotten the passphrase</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup of %1 can be used.</source>
        <translation>The backup of %1 can be used.</translation>
    </message>
</context>
<context>
    <name>beibao::VisitWords</name>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>Which promise</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>Amount in yuan</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>receipt, transfer record, photograph</source>
        <translation>receipt, transfer record, photograph</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>%1 to %2: %3, due %4</source>
        <translation>%1 to %2: %3, due %4</translation>
    </message>
</context>
<context>
    <name>beibao::WeekCard</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Check of today, %1</source>
        <translation>Check of today, %1</translation>
    </message>
    <message>
        <source>Check of this week, %1 – %2</source>
        <translation>Check of this week, %1 – %2</translation>
    </message>
    <message>
        <source>Check of this round, %1 – %2</source>
        <translation>Check of this round, %1 – %2</translation>
    </message>
    <message>
        <source>Checked, nothing found</source>
        <translation>Checked, nothing found</translation>
    </message>
    <message>
        <source>Found one, register</source>
        <translation>Found one, register</translation>
    </message>
    <message>
        <source>Nothing found, reported %1</source>
        <translation>Nothing found, reported %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found and registered, %1</source>
        <translation>
            <numerusform>%n found and registered, %1</numerusform>
            <numerusform>%n found and registered, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Found another one, register</source>
        <translation>Found another one, register</translation>
    </message>
    <message>
        <source>Reported: nothing found this week. Saved on this computer.</source>
        <translation>Reported: nothing found this week. Saved on this computer.</translation>
    </message>
</context>
<context>
    <name>beibao::RecusalWords</name>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Who should not mediate</source>
        <translation>Who should not mediate</translation>
    </message>
    <message>
        <source>Still missing: who asks</source>
        <translation>Still missing: who asks</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why the mediator stays</source>
        <translation>Why the mediator stays</translation>
    </message>
    <message>
        <source>%1 asks for another mediator: %2</source>
        <translation>%1 asks for another mediator: %2</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>A party</translation>
    </message>
</context>
<context>
    <name>beibao::ExtendWords</name>
    <message>
        <source>The limit now: %1</source>
        <translation>The limit now: %1</translation>
    </message>
    <message>
        <source>Go on until</source>
        <translation>Go on until</translation>
    </message>
    <message>
        <source>agrees to go on</source>
        <translation>agrees to go on</translation>
    </message>
</context>
<context>
    <name>beibao::AfterSigningWords</name>
    <message>
        <source>The chair asks: %1</source>
        <translation>The chair asks: %1</translation>
    </message>
    <message>
        <source>The signed agreement stays as it is. This note is kept beside it; tell both parties.</source>
        <translation>The signed agreement stays as it is. This note is kept beside it; tell both parties.</translation>
    </message>
    <message>
        <source>which words are wrong, and how they are to be read</source>
        <translation>which words are wrong, and how they are to be read</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>The correction</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Which way</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>Before whom</translation>
    </message>
    <message>
        <source>Number of the ruling</source>
        <translation>Number of the ruling</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>which court, notary office or labour tribunal</source>
        <translation>which court, notary office or labour tribunal</translation>
    </message>
    <message>
        <source>Still missing: which way</source>
        <translation>Still missing: which way</translation>
    </message>
    <message>
        <source>Still missing: how far it is</source>
        <translation>Still missing: how far it is</translation>
    </message>
</context>
<context>
    <name>beibao::TelephoneWords</name>
    <message>
        <source>Without a signal the chair may clear it by telephone: read the agreement out, then the code. The chair countersigns once this has arrived there.</source>
        <translation>Without a signal the chair may clear it by telephone: read the agreement out, then the code. The chair countersigns once this has arrived there.</translation>
    </message>
    <message>
        <source>the chair's name and number</source>
        <translation>the chair's name and number</translation>
    </message>
    <message>
        <source>empty: the same as above</source>
        <translation>empty: the same as above</translation>
    </message>
    <message>
        <source>If you have read it here yourself, leave this empty.</source>
        <translation>If you have read it here yourself, leave this empty.</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Who was called</translation>
    </message>
    <message>
        <source>Code of this text</source>
        <translation>Code of this text</translation>
    </message>
    <message>
        <source>As it was read back</source>
        <translation>As it was read back</translation>
    </message>
    <message>
        <source>Still missing: who was called</source>
        <translation>Still missing: who was called</translation>
    </message>
</context>
<context>
    <name>beibao::DatesPanel</name>
    <message>
        <source>Why this day</source>
        <translation>Why this day</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>▲ overdue　</source>
        <translation>▲ overdue　</translation>
    </message>
    <message>
        <source>● soon　</source>
        <translation>● soon　</translation>
    </message>
    <message>
        <source>It stands in: %1</source>
        <translation>It stands in: %1</translation>
    </message>
</context>
<context>
    <name>beibao::CalculationWords</name>
    <message>
        <source>Medical bills</source>
        <translation>Medical bills</translation>
    </message>
    <message>
        <source>Days of work lost</source>
        <translation>Days of work lost</translation>
    </message>
    <message>
        <source>Wage by the day</source>
        <translation>Wage by the day</translation>
    </message>
    <message>
        <source>Days of nursing</source>
        <translation>Days of nursing</translation>
    </message>
    <message>
        <source>Nursing by the day</source>
        <translation>Nursing by the day</translation>
    </message>
    <message>
        <source>How many nursed (1 or 2)</source>
        <translation>How many nursed (1 or 2)</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>Days in hospital</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Grade of disability (1 to 10)</source>
        <translation>Grade of disability (1 to 10)</translation>
    </message>
    <message>
        <source>the injured person died</source>
        <translation>the injured person died</translation>
    </message>
    <message>
        <source>Age of the injured person</source>
        <translation>Age of the injured person</translation>
    </message>
    <message>
        <source>Dependants: age/supporters, such as 8/2、70/3</source>
        <translation>Dependants: age/supporters, such as 8/2、70/3</translation>
    </message>
    <message>
        <source>Share of the fault in percent</source>
        <translation>Share of the fault in percent</translation>
    </message>
    <message>
        <source>For mental distress</source>
        <translation>For mental distress</translation>
    </message>
    <message>
        <source>Own wage by the month</source>
        <translation>Own wage by the month</translation>
    </message>
    <message>
        <source>Months of paid leave</source>
        <translation>Months of paid leave</translation>
    </message>
    <message>
        <source>the employment has ended</source>
        <translation>the employment has ended</translation>
    </message>
    <message>
        <source>Wage by the month</source>
        <translation>Wage by the month</translation>
    </message>
    <message>
        <source>Months owed</source>
        <translation>Months owed</translation>
    </message>
    <message>
        <source>Or the sum owed</source>
        <translation>Or the sum owed</translation>
    </message>
    <message>
        <source>Overtime on working days, hours</source>
        <translation>Overtime on working days, hours</translation>
    </message>
    <message>
        <source>Overtime on days off, hours</source>
        <translation>Overtime on days off, hours</translation>
    </message>
    <message>
        <source>Overtime on holidays, hours</source>
        <translation>Overtime on holidays, hours</translation>
    </message>
    <message>
        <source>Months without a written contract (11 at most)</source>
        <translation>Months without a written contract (11 at most)</translation>
    </message>
    <message>
        <source>Months worked there, for severance pay</source>
        <translation>Months worked there, for severance pay</translation>
    </message>
    <message>
        <source>Added for not paying when ordered, percent (50 to 100)</source>
        <translation>Added for not paying when ordered, percent (50 to 100)</translation>
    </message>
    <message>
        <source>Income by the month</source>
        <translation>Income by the month</translation>
    </message>
    <message>
        <source>How many children</source>
        <translation>How many children</translation>
    </message>
    <message>
        <source>Percent of the income</source>
        <translation>Percent of the income</translation>
    </message>
    <message>
        <source>Birthday of the youngest</source>
        <translation>Birthday of the youngest</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>Sum lent</source>
        <translation>Sum lent</translation>
    </message>
    <message>
        <source>Agreed interest by the year, percent</source>
        <translation>Agreed interest by the year, percent</translation>
    </message>
    <message>
        <source>Interest from</source>
        <translation>Interest from</translation>
    </message>
    <message>
        <source>Interest until</source>
        <translation>Interest until</translation>
    </message>
    <message>
        <source>Loan agreed on</source>
        <translation>Loan agreed on</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>Injury at work</source>
        <translation>Injury at work</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>Child support</source>
        <translation>Child support</translation>
    </message>
    <message>
        <source>Interest of a loan</source>
        <translation>Interest of a loan</translation>
    </message>
</context>
<context>
    <name>beibao::CalculationDialog</name>
    <message>
        <source>What is worked out</source>
        <translation>What is worked out</translation>
    </message>
    <message>
        <source>Put it into the agreement</source>
        <translation>Put it into the agreement</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Work out</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Cannot be read: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>A published figure for this day is not known here. The county can set it.</source>
        <translation>A published figure for this day is not known here. The county can set it.</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something is still missing, or a number is too large or too small.</source>
        <translation>It cannot be worked out yet: something is still missing, or a number is too large or too small.</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Together %1 yuan　%2</source>
        <translation>Together %1 yuan　%2</translation>
    </message>
    <message>
        <source>A proposal: the parties may agree on another sum.</source>
        <translation>A proposal: the parties may agree on another sum.</translation>
    </message>
</context>
<context>
    <name>beibao::SourceWords</name>
    <message>
        <source>what the parties agreed</source>
        <translation>what the parties agreed</translation>
    </message>
    <message>
        <source>a published figure, please compare it</source>
        <translation>a published figure, please compare it</translation>
    </message>
    <message>
        <source>usual practice, no law sets it</source>
        <translation>usual practice, no law sets it</translation>
    </message>
</context>
<context>
    <name>beibao::BookView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>The pages as they will be printed</translation>
    </message>
</context>
<context>
    <name>beibao::PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Making the pages …</translation>
    </message>
    <message>
        <source>This is made once the agreement is in force.</source>
        <translation>This is made once the agreement is in force.</translation>
    </message>
    <message>
        <source>These letters cannot be printed here: %1. Leave room and write them by hand.</source>
        <translation>These letters cannot be printed here: %1. Leave room and write them by hand.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>This paper cannot be read aloud yet.</source>
        <translation>This paper cannot be read aloud yet.</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>Print later</translation>
    </message>
    <message>
        <source>Puts it in the print queue, under Papers. It is made when it is printed.</source>
        <translation>Puts it in the print queue, under Papers. It is made when it is printed.</translation>
    </message>
    <message>
        <source>In the print queue, under Papers.</source>
        <translation>In the print queue, under Papers.</translation>
    </message>
</context>
<context>
    <name>beibao::PaperPanel</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Whole dossier</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>For the court</translation>
    </message>
    <message>
        <source>Single paper</source>
        <translation>Single paper</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Empty form</translation>
    </message>
    <message>
        <source>Site sketch</source>
        <translation>Site sketch</translation>
    </message>
    <message>
        <source>The sketch is kept with the record of the interview.</source>
        <translation>The sketch is kept with the record of the interview.</translation>
    </message>
</context>
<context>
    <name>beibao::LookAtPhotos</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>This is no whole JPEG or PNG picture, or it is too large.</source>
        <translation>This is no whole JPEG or PNG picture, or it is too large.</translation>
    </message>
</context>
<context>
    <name>beibao::PhotosPage</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>No code of ours could be read on it.</source>
        <translation>No code of ours could be read on it.</translation>
    </message>
    <message>
        <source>Two papers are on one picture.</source>
        <translation>Two papers are on one picture.</translation>
    </message>
    <message>
        <source>Its case is not on this computer.</source>
        <translation>Its case is not on this computer.</translation>
    </message>
    <message>
        <source>Its mark is not that of the sealed agreement.</source>
        <translation>Its mark is not that of the sealed agreement.</translation>
    </message>
    <message>
        <source>An empty form that belongs to no case yet.</source>
        <translation>An empty form that belongs to no case yet.</translation>
    </message>
    <message>
        <source>The case is known, the paper is not.</source>
        <translation>The case is known, the paper is not.</translation>
    </message>
    <message>
        <source>Choose photographs</source>
        <translation>Choose photographs</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Photographs to the files</source>
        <translation>Photographs to the files</translation>
    </message>
    <message>
        <source>Photograph the papers that were filled in or signed, and drop the pictures or their folder here. The code on each page says whose it is. Your pictures stay where they are.</source>
        <translation>Photograph the papers that were filled in or signed, and drop the pictures or their folder here. The code on each page says whose it is. Your pictures stay where they are.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation>There is no picture in it.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ recognised</source>
        <translation>✓ recognised</translation>
    </message>
    <message>
        <source>? %1</source>
        <translation>? %1</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>Looking: %1 of %2</translation>
    </message>
    <message>
        <source>%1 recognised, %2 to be filed by you, %3 cannot be used.</source>
        <translation>%1 recognised, %2 to be filed by you, %3 cannot be used.</translation>
    </message>
    <message numerus="yes">
        <source>File %n of them</source>
        <translation>
            <numerusform>File %n of them</numerusform>
            <numerusform>File %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them in the tray</source>
        <translation>Keep them in the tray</translation>
    </message>
    <message numerus="yes">
        <source>%n filed</source>
        <translation>
            <numerusform>%n filed</numerusform>
            <numerusform>%n filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait in the tray</source>
        <translation>
            <numerusform>%n waits in the tray</numerusform>
            <numerusform>%n wait in the tray</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Waiting to be filed (%1)</source>
        <translation>Waiting to be filed (%1)</translation>
    </message>
    <message>
        <source>Choose dispute and paper</source>
        <translation>Choose dispute and paper</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Really throw it away?</source>
        <translation>Really throw it away?</translation>
    </message>
    <message>
        <source>This picture was in the case already.</source>
        <translation>This picture was in the case already.</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Filed: %1</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Thrown away.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>beibao::FilePhotoDialog</name>
    <message>
        <source>The photograph</source>
        <translation>The photograph</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>File it</translation>
    </message>
    <message>
        <source>Where does this page belong?</source>
        <translation>Where does this page belong?</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone or number</source>
        <translation>Name, pinyin, telephone or number</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Which dispute?</source>
        <translation>Which dispute?</translation>
    </message>
</context>
<context>
    <name>beibao::SketchBoard</name>
    <message>
        <source>Site sketch</source>
        <translation>Site sketch</translation>
    </message>
    <message>
        <source>Arrow keys move the pointer, Enter puts down, Delete takes away.</source>
        <translation>Arrow keys move the pointer, Enter puts down, Delete takes away.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>beibao::SketchDialog</name>
    <message>
        <source>What a click does</source>
        <translation>What a click does</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Corner</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>A line: the last point is not joined to the first</source>
        <translation>A line: the last point is not joined to the first</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>Draw this side as measured</source>
        <translation>Draw this side as measured</translation>
    </message>
    <message>
        <source>Site sketch</source>
        <translation>Site sketch</translation>
    </message>
    <message>
        <source>What stands there: old boundary stone</source>
        <translation>What stands there: old boundary stone</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Click the corners one after the other. Or move with the arrow keys and put down with Enter; Delete takes away. Lengths are in metres.</source>
        <translation>Click the corners one after the other. Or move with the arrow keys and put down with Enter; Delete takes away. Lengths are in metres.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>North is turned right by</source>
        <translation>North is turned right by</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Keep the sketch</source>
        <translation>Keep the sketch</translation>
    </message>
    <message>
        <source>Area as drawn: %1 m²</source>
        <translation>Area as drawn: %1 m²</translation>
    </message>
    <message>
        <source>The sides cross; there is no area.</source>
        <translation>The sides cross; there is no area.</translation>
    </message>
    <message>
        <source>Side %1: measured %2, drawn %3. Please look again.</source>
        <translation>Side %1: measured %2, drawn %3. Please look again.</translation>
    </message>
    <message>
        <source>A length is a number of metres, such as 12.5.</source>
        <translation>A length is a number of metres, such as 12.5.</translation>
    </message>
</context>
<context>
    <name>beibao::PackCard</name>
    <message>
        <source>Look at a pack…</source>
        <translation>Look at a pack…</translation>
    </message>
    <message>
        <source>Rules and papers of the county</source>
        <translation>Rules and papers of the county</translation>
    </message>
    <message>
        <source>Days, lists, wordings and holidays come as packs from the county, or as a file. Nothing is applied before you have seen what it changes.</source>
        <translation>Days, lists, wordings and holidays come as packs from the county, or as a file. Nothing is applied before you have seen what it changes.</translation>
    </message>
    <message>
        <source>What came with the program holds; nobody has set anything else.</source>
        <translation>What came with the program holds; nobody has set anything else.</translation>
    </message>
    <message>
        <source>from the county</source>
        <translation>from the county</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>set on this computer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edition %1</translation>
    </message>
    <message>
        <source>replaced or taken back</source>
        <translation>replaced or taken back</translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n entries, %2</source>
        <translation>
            <numerusform>since %1, one entry, %2</numerusform>
            <numerusform>since %1, %n entries, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Choose a pack</translation>
    </message>
    <message>
        <source>Packs (*.beibao-pack *.json)</source>
        <translation>Packs (*.beibao-pack *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Shall what held before “%1” hold again? Nothing is deleted, and papers that are signed stay as they are.</source>
        <translation>Shall what held before “%1” hold again? Nothing is deleted, and papers that are signed stay as they are.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Taken back. What held before holds again.</source>
        <translation>Taken back. What held before holds again.</translation>
    </message>
</context>
<context>
    <name>beibao::PackDialog</name>
    <message>
        <source>Apply from %1 on</source>
        <translation>Apply from %1 on</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>What the pack changes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edition %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>✓ Signed by our county.</source>
        <translation>✓ Signed by our county.</translation>
    </message>
    <message>
        <source>▲ It says the county signed it, and that is not true.</source>
        <translation>▲ It says the county signed it, and that is not true.</translation>
    </message>
    <message>
        <source>Nobody signed this file. Ask where it comes from.</source>
        <translation>Nobody signed this file. Ask where it comes from.</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (until %1)</translation>
    </message>
    <message>
        <source>as in the program</source>
        <translation>as in the program</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>another wording</source>
        <translation>another wording</translation>
    </message>
    <message>
        <source>Rules are set by the chair, the clerk, the judicial office or the county; they come here by themselves.</source>
        <translation>Rules are set by the chair, the clerk, the judicial office or the county; they come here by themselves.</translation>
    </message>
    <message>
        <source>This pack is here already.</source>
        <translation>This pack is here already.</translation>
    </message>
    <message>
        <source>%1: applied.</source>
        <translation>%1: applied.</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
</context>
<context>
    <name>beibao::WritingPad</name>
    <message>
        <source>Write your name here</source>
        <translation>Write your name here</translation>
    </message>
</context>
<context>
    <name>beibao::WritingDialog</name>
    <message>
        <source>This is my signature</source>
        <translation>This is my signature</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Sign on the screen</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>%1 writes the name by hand, as on paper, with a pen, a finger or the mouse. Nobody writes it for another.</source>
        <translation>%1 writes the name by hand, as on paper, with a pen, a finger or the mouse. Nobody writes it for another.</translation>
    </message>
</context>
<context>
    <name>beibao::ErasedPage</name>
    <message>
        <source>This case was erased by order of the law</source>
        <translation>This case was erased by order of the law</translation>
    </message>
    <message>
        <source>What was written, its files and its sealed papers are gone, here, at the county and on every other computer. The number, whose case it was and this order are kept. Nothing can be written here any more.</source>
        <translation>What was written, its files and its sealed papers are gone, here, at the county and on every other computer. The number, whose case it was and this order are kept. Nothing can be written here any more.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Carried out by: %1</source>
        <translation>Carried out by: %1</translation>
    </message>
    <message>
        <source>Case number: %1</source>
        <translation>Case number: %1</translation>
    </message>
</context>
<context>
    <name>beibao::SketchFieldWords</name>
    <message>
        <source>Draw the site</source>
        <translation>Draw the site</translation>
    </message>
    <message>
        <source>Change the drawing</source>
        <translation>Change the drawing</translation>
    </message>
    <message>
        <source>This drawing cannot be shown here; it is kept as it is.</source>
        <translation>This drawing cannot be shown here; it is kept as it is.</translation>
    </message>
    <message>
        <source>Area as drawn: %1 m²</source>
        <translation>Area as drawn: %1 m²</translation>
    </message>
</context>
<context>
    <name>beibao::ExportDialog</name>
    <message>
        <source>I will keep it in a safe place and delete it afterwards</source>
        <translation>I will keep it in a safe place and delete it afterwards</translation>
    </message>
    <message>
        <source>Choose where to …</source>
        <translation>Choose where to …</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Take everything out</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>▲ The archive is not encrypted. Whoever has it can read every case in it, names, numbers and photographs included.</source>
        <translation>▲ The archive is not encrypted. Whoever has it can read every case in it, names, numbers and photographs included.</translation>
    </message>
    <message>
        <source>Do not leave it on a USB stick, in a chat, in a mail or on a computer others use. To hand work to the county use sync instead: that is encrypted.</source>
        <translation>Do not leave it on a USB stick, in a chat, in a mail or on a computer others use. To hand work to the county use sync instead: that is encrypted.</translation>
    </message>
    <message>
        <source>It holds every record, photograph, scan, recording and sealed agreement that is on this computer, and a list of them. That it was made is written down.</source>
        <translation>It holds every record, photograph, scan, recording and sealed agreement that is on this computer, and a list of them. That it was made is written down.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Taken out: %n files.</source>
        <translation>
            <numerusform>Taken out: %n file.</numerusform>
            <numerusform>Taken out: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n are not on this computer.</source>
        <translation>
            <numerusform> %n is not on this computer.</numerusform>
            <numerusform> %n are not on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source> The archive is not encrypted; delete it when it is no longer needed.</source>
        <translation> The archive is not encrypted; delete it when it is no longer needed.</translation>
    </message>
</context>
<context>
    <name>beibao::PhraseDialog</name>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>Put by what is selected</source>
        <translation>Put by what is selected</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Show the bin</translation>
    </message>
    <message>
        <source>Usual wordings</source>
        <translation>Usual wordings</translation>
    </message>
    <message>
        <source>Find: some words, or pinyin initials</source>
        <translation>Find: some words, or pinyin initials</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>Find a wording</translation>
    </message>
    <message>
        <source>Select words in the text first; they stay on this computer as a wording of your own.</source>
        <translation>Select words in the text first; they stay on this computer as a wording of your own.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>This wording is there already, or is too long.</source>
        <translation>This wording is there already, or is too long.</translation>
    </message>
</context>
<context>
    <name>beibao::ConsentForm</name>
    <message>
        <source>How they said so</source>
        <translation>How they said so</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Agreed to be recorded</source>
        <translation>Agreed to be recorded</translation>
    </message>
    <message>
        <source>Ask everybody first. Nobody is recorded who has not agreed.</source>
        <translation>Ask everybody first. Nobody is recorded who has not agreed.</translation>
    </message>
    <message>
        <source>%1 has not agreed. Without everybody's yes nothing is recorded; write by hand.</source>
        <translation>%1 has not agreed. Without everybody's yes nothing is recorded; write by hand.</translation>
    </message>
</context>
<context>
    <name>beibao::Dictation</name>
    <message>
        <source>Listening %1, stop</source>
        <translation>Listening %1, stop</translation>
    </message>
    <message>
        <source>Writing it down … stop</source>
        <translation>Writing it down … stop</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Speak</translation>
    </message>
    <message>
        <source>Speak instead of typing (Ctrl+Shift+D)</source>
        <translation>Speak instead of typing (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used. Plug one in and try again.</source>
        <translation>This computer has no microphone that can be used. Plug one in and try again.</translation>
    </message>
    <message>
        <source>The microphone cannot be used now: another program may have it.</source>
        <translation>The microphone cannot be used now: another program may have it.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Nothing was heard.</translation>
    </message>
</context>
<context>
    <name>beibao::HearingWords</name>
    <message>
        <source>The recogniser cannot be started. Is its path in the settings right?</source>
        <translation>The recogniser cannot be started. Is its path in the settings right?</translation>
    </message>
    <message>
        <source>This program does not speak as a recogniser does: lines of JSON. Ask who set it up.</source>
        <translation>This program does not speak as a recogniser does: lines of JSON. Ask who set it up.</translation>
    </message>
    <message>
        <source>The recogniser ended before it was done. Try once more.</source>
        <translation>The recogniser ended before it was done. Try once more.</translation>
    </message>
    <message>
        <source>The recogniser could not hear it: %1</source>
        <translation>The recogniser could not hear it: %1</translation>
    </message>
</context>
<context>
    <name>beibao::MaterialList</name>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>still at the county, comes with the next meeting</source>
        <translation>still at the county, comes with the next meeting</translation>
    </message>
</context>
<context>
    <name>beibao::MaterialWords</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Sound recording</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>beibao::PdfDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>This PDF has a password of its own:</source>
        <translation>This PDF has a password of its own:</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Password of the PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>That is not its password.</source>
        <translation>That is not its password.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here. Save a copy to open it with another program.</source>
        <translation>This PDF cannot be shown here. Save a copy to open it with another program.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>beibao::PictureDialog</name>
    <message>
        <source>This picture cannot be shown here. Save a copy to look at it.</source>
        <translation>This picture cannot be shown here. Save a copy to look at it.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>beibao::PrintPdf</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>It was not printed. Look at the printer and print again, or save a copy.</source>
        <translation>It was not printed. Look at the printer and print again, or save a copy.</translation>
    </message>
</context>
<context>
    <name>beibao::RecogniserCard</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Use none</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>usually none</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>Dictation</translation>
    </message>
    <message>
        <source>A program on this computer that turns speech into text. Beibao gives it the sound and nothing else. Whether it uses the network, ask whoever sets it up.</source>
        <translation>A program on this computer that turns speech into text. Beibao gives it the sound and nothing else. Whether it uses the network, ask whoever sets it up.</translation>
    </message>
    <message>
        <source>It is used from now on. In a long text press “Speak”, or Ctrl+Shift+D.</source>
        <translation>It is used from now on. In a long text press “Speak”, or Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>No recogniser is used any more.</source>
        <translation>No recogniser is used any more.</translation>
    </message>
    <message>
        <source>Choose the recogniser</source>
        <translation>Choose the recogniser</translation>
    </message>
    <message>
        <source>It is listening to a second of silence …</source>
        <translation>It is listening to a second of silence …</translation>
    </message>
    <message>
        <source>✓ It starts, listens and answers.</source>
        <translation>✓ It starts, listens and answers.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>beibao::RecordDialog</name>
    <message>
        <source>Recording %1, %2 min %3 s</source>
        <translation>Recording %1, %2 min %3 s</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Finish and keep</source>
        <translation>Finish and keep</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation>Record what is said</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>How loud it is</translation>
    </message>
    <message>
        <source>At most an hour at a time. Every three seconds it is kept on this computer, encrypted; a power cut costs the last few seconds.</source>
        <translation>At most an hour at a time. Every three seconds it is kept on this computer, encrypted; a power cut costs the last few seconds.</translation>
    </message>
    <message>
        <source>A recording of %1 from %2 was not kept yet. What becomes of it?</source>
        <translation>A recording of %1 from %2 was not kept yet. What becomes of it?</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Keeping it …</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Recording</translation>
    </message>
    <message>
        <source>An hour is full. Keep it, then begin another.</source>
        <translation>An hour is full. Keep it, then begin another.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Everybody agreed. Ready.</source>
        <translation>Everybody agreed. Ready.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Go on recording</translation>
    </message>
    <message>
        <source>This computer has no microphone that can be used. Plug one in and press again, or record with a telephone and add the file.</source>
        <translation>This computer has no microphone that can be used. Plug one in and press again, or record with a telephone and add the file.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until now is here; plug it in and go on.</source>
        <translation>The microphone is gone. What was recorded until now is here; plug it in and go on.</translation>
    </message>
    <message>
        <source>The microphone cannot be used now: another program may have it. Close that and press again.</source>
        <translation>The microphone cannot be used now: another program may have it. Close that and press again.</translation>
    </message>
    <message>
        <source>The recording is kept with the case.</source>
        <translation>The recording is kept with the case.</translation>
    </message>
    <message>
        <source>Shall this recording go? It cannot be brought back.</source>
        <translation>Shall this recording go? It cannot be brought back.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>beibao::SoundDialog</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Turn into words</source>
        <translation>Turn into words</translation>
    </message>
    <message>
        <source>Listen from this line</source>
        <translation>Listen from this line</translation>
    </message>
    <message>
        <source>Write behind it</source>
        <translation>Write behind it</translation>
    </message>
    <message>
        <source>Keep beside the recording</source>
        <translation>Keep beside the recording</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Place in the recording</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Write here what is said, or let the recogniser write it and correct it.</source>
        <translation>Write here what is said, or let the recogniser write it and correct it.</translation>
    </message>
    <message>
        <source>No recogniser is named. Settings, “Dictation”, names one that is on this computer.</source>
        <translation>No recogniser is named. Settings, “Dictation”, names one that is on this computer.</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Which record</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker that can be used. %1</source>
        <translation>This computer has no loudspeaker that can be used. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here. Save a copy and play it elsewhere.</source>
        <translation>This kind of sound cannot be played here. Save a copy and play it elsewhere.</translation>
    </message>
    <message>
        <source>Stopped. What was heard until now is here.</source>
        <translation>Stopped. What was heard until now is here.</translation>
    </message>
    <message>
        <source>Now listen and correct it: a recogniser mishears names and sums.</source>
        <translation>Now listen and correct it: a recogniser mishears names and sums.</translation>
    </message>
    <message>
        <source>This line does not say when it was.</source>
        <translation>This line does not say when it was.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Written behind the record.</source>
        <translation>Written behind the record.</translation>
    </message>
    <message>
        <source>The words are kept beside the recording.</source>
        <translation>The words are kept beside the recording.</translation>
    </message>
</context>
<context>
    <name>beibao::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>When nobody touches this computer, and before it sleeps, the window locks itself. What you have typed is kept, and you come back to where you were.</source>
        <translation>When nobody touches this computer, and before it sleeps, the window locks itself. What you have typed is kept, and you come back to where you were.</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>after %1 minutes</translation>
    </message>
    <message>
        <source>Lock now  Ctrl+L</source>
        <translation>Lock now  Ctrl+L</translation>
    </message>
    <message>
        <source>A telephone or identity number you copied leaves the clipboard again, and always when the window locks:</source>
        <translation>A telephone or identity number you copied leaves the clipboard again, and always when the window locks:</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>after %1 seconds</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::Passphrase</name>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>The passphrase needs at least %1 characters.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation>The two passphrases differ. Please type them again.</translation>
    </message>
</context>
<context>
    <name>beibao::PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one until now</source>
        <translation>The one until now</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>The new one</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation>Print a recovery sheet…</translation>
    </message>
    <message>
        <source>A recovery sheet was printed. A new one makes the old one worthless.</source>
        <translation>A recovery sheet was printed. A new one makes the old one worthless.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed yet. Without it a forgotten passphrase locks you out for good.</source>
        <translation>No recovery sheet was printed yet. Without it a forgotten passphrase locks you out for good.</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing any more.</source>
        <translation>The passphrase is changed. The old one opens nothing any more.</translation>
    </message>
</context>
<context>
    <name>beibao::RecoveryDialog</name>
    <message>
        <source>The sheet opens everything on this computer without the passphrase. Print it, and keep it where you keep the seal. An older sheet becomes worthless.</source>
        <translation>The sheet opens everything on this computer without the passphrase. Print it, and keep it where you keep the seal. An older sheet becomes worthless.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Passphrase of now</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print it now: this page is not kept, and cannot be shown again.</source>
        <translation>Print it now: this page is not kept, and cannot be shown again.</translation>
    </message>
    <message>
        <source>It opens this store from now on.</source>
        <translation>It opens this store from now on.</translation>
    </message>
    <message>
        <source>The printed sheet does not open the store. Please print again.</source>
        <translation>The printed sheet does not open the store. Please print again.</translation>
    </message>
</context>
<context>
    <name>beibao::RecoveryPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>The passphrase is forgotten</translation>
    </message>
    <message>
        <source>Type what stands on the recovery sheet, and a new passphrase. Nothing is lost by it.</source>
        <translation>Type what stands on the recovery sheet, and a new passphrase. Nothing is lost by it.</translation>
    </message>
    <message>
        <source>No recovery sheet was ever printed for this computer, so nobody can open it without the passphrase. What the county has received is safe there: ask its operator.</source>
        <translation>No recovery sheet was ever printed for this computer, so nobody can open it without the passphrase. What the county has received is safe there: ask its operator.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>The new passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One of the 24 letters is wrong or missing. Please compare it with the sheet.</source>
        <translation>One of the 24 letters is wrong or missing. Please compare it with the sheet.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>This is not the newest sheet of this computer.</source>
        <translation>This is not the newest sheet of this computer.</translation>
    </message>
</context>
<context>
    <name>beibao::PeoplePage</name>
    <message>
        <source>Name, pinyin, or the end of a number</source>
        <translation>Name, pinyin, or the end of a number</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Whoever stands in a case you may see is found here. zs finds 张三.</source>
        <translation>Whoever stands in a case you may see is found here. zs finds 张三.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try the last four digits of the telephone.</source>
        <translation>Nobody is found by “%1”. Try the last four digits of the telephone.</translation>
    </message>
    <message>
        <source>The numbers are masked. Who looked at one, and when, is written down.</source>
        <translation>The numbers are masked. Who looked at one, and when, is written down.</translation>
    </message>
    <message>
        <source>protected: reached through the committee</source>
        <translation>protected: reached through the committee</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the numbers of %1</source>
        <translation>Show the numbers of %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New case with %1 as applicant</source>
        <translation>New case with %1 as applicant</translation>
    </message>
</context>
<context>
    <name>beibao::Tour</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Begin to work</translation>
    </message>
</context>
<context>
    <name>beibao::WelcomePage</name>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>So large that you read it without glasses.</source>
        <translation>So large that you read it without glasses.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase opens the store with this sheet. Without it nobody can.</source>
        <translation>Whoever forgets the passphrase opens the store with this sheet. Without it nobody can.</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Print it…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>One page shows whether names, tables and boxes come out well. Without a printer it becomes a PDF.</source>
        <translation>One page shows whether names, tables and boxes come out well. Without a printer it becomes a PDF.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>With the invitation code your work goes to the county. Without it everything works here.</source>
        <translation>With the invitation code your work goes to the county. Without it everything works here.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Join…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Three minutes: where things are, and what to press first.</source>
        <translation>Three minutes: where things are, and what to press first.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Go on to work</source>
        <translation>Go on to work</translation>
    </message>
    <message>
        <source>Do not show this any more</source>
        <translation>Do not show this any more</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>In any order, and each of them later if you like. Nothing of it needs a network but the county.</source>
        <translation>In any order, and each of them later if you like. Nothing of it needs a network but the county.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>beibao::TownshipPage</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>This round</translation>
    </message>
    <message>
        <source>Not reported, four weeks</source>
        <translation>Not reported, four weeks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message numerus="yes">
        <source>%n have not reported this round yet.</source>
        <translation>
            <numerusform>%n has not reported this round yet.</numerusform>
            <numerusform>%n have not reported this round yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out a round in four weeks.</source>
        <translation>
            <numerusform>%n left out a round in four weeks.</numerusform>
            <numerusform>%n left out a round in four weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported is not the same as nothing found. Enter shows the open cases.</source>
        <translation>Not reported is not the same as nothing found. Enter shows the open cases.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::LookCard</name>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Paper stays white, on the screen and from the printer.</source>
        <translation>Paper stays white, on the screen and from the printer.</translation>
    </message>
    <message>
        <source>For fingers: larger buttons and fields</source>
        <translation>For fingers: larger buttons and fields</translation>
    </message>
</context>
<context>
    <name>beibao::ProjectorBar</name>
    <message>
        <source>Projecting: names and numbers are masked</source>
        <translation>Projecting: names and numbers are masked</translation>
    </message>
    <message>
        <source>End  F11</source>
        <translation>End  F11</translation>
    </message>
    <message>
        <source>End projecting and show names again</source>
        <translation>End projecting and show names again</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>Pictures may show names: not while projecting</source>
        <translation>Pictures may show names: not while projecting</translation>
    </message>
</context>
<context>
    <name>beibao::AnswerButtons</name>
    <message>
        <source>A  Clear</source>
        <translation>A  Clear</translation>
    </message>
    <message>
        <source>R  Return …</source>
        <translation>R  Return …</translation>
    </message>
    <message>
        <source>A  Checked</source>
        <translation>A  Checked</translation>
    </message>
    <message>
        <source>R  Ask for a correction …</source>
        <translation>R  Ask for a correction …</translation>
    </message>
    <message>
        <source>A  Countersign</source>
        <translation>A  Countersign</translation>
    </message>
    <message>
        <source>Checked ✓</source>
        <translation>Checked ✓</translation>
    </message>
</context>
<context>
    <name>beibao::Clauses</name>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Other terms</translation>
    </message>
    <message>
        <source>If it is not kept</source>
        <translation>If it is not kept</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beibao::DossierList</name>
    <message>
        <source>Dossiers to finish</source>
        <translation>Dossiers to finish</translation>
    </message>
    <message>
        <source>No dossier lacks anything.</source>
        <translation>No dossier lacks anything.</translation>
    </message>
    <message>
        <source>The most pressing are shown; more follow when these are finished.</source>
        <translation>The most pressing are shown; more follow when these are finished.</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Lacks: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Complete the dossier of %1</source>
        <translation>Complete the dossier of %1</translation>
    </message>
</context>
<context>
    <name>beibao::MarkList</name>
    <message>
        <source>Mark beside: %1</source>
        <translation>Mark beside: %1</translation>
    </message>
    <message>
        <source>What is to be mended here</source>
        <translation>What is to be mended here</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Write a mark beside: %1</source>
        <translation>Write a mark beside: %1</translation>
    </message>
    <message>
        <source>✓ said to be mended: %1</source>
        <translation>✓ said to be mended: %1</translation>
    </message>
    <message>
        <source>✗ not mended: %1</source>
        <translation>✗ not mended: %1</translation>
    </message>
</context>
<context>
    <name>beibao::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Photographs of papers</source>
        <translation>Photographs of papers</translation>
    </message>
    <message>
        <source>File photographs</source>
        <translation>File photographs</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Empty forms</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Choose a form</translation>
    </message>
    <message>
        <source>To be written by hand. Each has a number of its own, so that its photograph is recognised.</source>
        <translation>To be written by hand. Each has a number of its own, so that its photograph is recognised.</translation>
    </message>
    <message>
        <source>In the print queue. Say how many there.</source>
        <translation>In the print queue. Say how many there.</translation>
    </message>
    <message>
        <source>Signed paper that was photographed is put to its case here.</source>
        <translation>Signed paper that was photographed is put to its case here.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs wait for you to say where they belong.</source>
        <translation>
            <numerusform>%n photograph waits for you to say where it belongs.</numerusform>
            <numerusform>%n photographs wait for you to say where they belong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::PrintQueue</name>
    <message>
        <source>Not sealed yet: it is printed as a draft.</source>
        <translation>Not sealed yet: it is printed as a draft.</translation>
    </message>
    <message>
        <source>Signed by all.</source>
        <translation>Signed by all.</translation>
    </message>
    <message>
        <source>Still to sign: %1</source>
        <translation>Still to sign: %1</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Whole dossier</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>For the court</translation>
    </message>
    <message>
        <source>%1 (empty form)</source>
        <translation>%1 (empty form)</translation>
    </message>
    <message>
        <source>%1 (large letters)</source>
        <translation>%1 (large letters)</translation>
    </message>
    <message>
        <source>The paper, or the case, is not on this computer yet.</source>
        <translation>The paper, or the case, is not on this computer yet.</translation>
    </message>
    <message>
        <source>This paper cannot be made yet: something it needs is missing.</source>
        <translation>This paper cannot be made yet: something it needs is missing.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Nothing can be written there. Choose another place.</translation>
    </message>
    <message>
        <source>It was not printed. Look at the printer and try again.</source>
        <translation>It was not printed. Look at the printer and try again.</translation>
    </message>
</context>
<context>
    <name>beibao::QueuePanel</name>
    <message>
        <source>Nothing waits to be printed. Wherever a paper is shown, it can be put here.</source>
        <translation>Nothing waits to be printed. Wherever a paper is shown, it can be put here.</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>All as PDF …</source>
        <translation>All as PDF …</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> copies</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Copies of %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Print %1 earlier</source>
        <translation>Print %1 earlier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take %1 out of the queue</source>
        <translation>Take %1 out of the queue</translation>
    </message>
    <message>
        <source>Choose a folder, on a USB stick for a print shop</source>
        <translation>Choose a folder, on a USB stick for a print shop</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are out.</source>
        <translation>
            <numerusform>%n paper is out.</numerusform>
            <numerusform>%n papers are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers did not come out and wait here; each says why.</source>
        <translation>
            <numerusform>%n paper did not come out and waits here; it says why.</numerusform>
            <numerusform>%n papers did not come out and wait here; each says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::ReturnedMarks</name>
    <message>
        <source>The chair gave it back: %1</source>
        <translation>The chair gave it back: %1</translation>
    </message>
    <message numerus="yes">
        <source>　%n marks still to be mended</source>
        <translation>
            <numerusform>　%n mark still to be mended</numerusform>
            <numerusform>　%n marks still to be mended</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Mended: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Mend: %1</translation>
    </message>
</context>
<context>
    <name>beibao::ReviewQueue</name>
    <message>
        <source>Signed, to be checked</source>
        <translation>Signed, to be checked</translation>
    </message>
    <message>
        <source>Agreements to look at</source>
        <translation>Agreements to look at</translation>
    </message>
    <message>
        <source>J next　K previous</source>
        <translation>J next　K previous</translation>
    </message>
    <message>
        <source>To be reviewed %1</source>
        <translation>To be reviewed %1</translation>
    </message>
    <message>
        <source>☎ to be countersigned</source>
        <translation>☎ to be countersigned</translation>
    </message>
</context>
<context>
    <name>beibao::SinceReturn</name>
    <message>
        <source>☎ To be countersigned: cleared by telephone on %1, %2 was called.
Code read out: %3　Code of this text: %4</source>
        <translation>☎ To be countersigned: cleared by telephone on %1, %2 was called.
Code read out: %3　Code of this text: %4</translation>
    </message>
    <message numerus="yes">
        <source>Since it was returned: %n changes</source>
        <translation>
            <numerusform>Since it was returned: %n change</numerusform>
            <numerusform>Since it was returned: %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Last answer: %1</translation>
    </message>
</context>
<context>
    <name>beibao::UnassignedList</name>
    <message numerus="yes">
        <source>Accepted, and nobody is named yet: %n</source>
        <translation>
            <numerusform>Accepted, and nobody is named yet: %n</numerusform>
            <numerusform>Accepted, and nobody is named yet: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Assign …</translation>
    </message>
    <message>
        <source>Assign a mediator to %1</source>
        <translation>Assign a mediator to %1</translation>
    </message>
</context>
<context>
    <name>beibao::BackupJob</name>
    <message>
        <source>There is not enough room there. The backup before it is still there.</source>
        <translation>There is not enough room there. The backup before it is still there.</translation>
    </message>
    <message>
        <source>This store itself is damaged, so it was not copied. Keep the older backups, lock the window and restore one of them.</source>
        <translation>This store itself is damaged, so it was not copied. Keep the older backups, lock the window and restore one of them.</translation>
    </message>
    <message>
        <source>What came back from there is not what was written. Please take another stick.</source>
        <translation>What came back from there is not what was written. Please take another stick.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left there.</source>
        <translation>Stopped. Nothing was left there.</translation>
    </message>
    <message>
        <source>Beibao is busy. Please try once more.</source>
        <translation>Beibao is busy. Please try once more.</translation>
    </message>
    <message>
        <source>Nothing could be written there. Is the stick still in, and not locked against writing?</source>
        <translation>Nothing could be written there. Is the stick still in, and not locked against writing?</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>stick %1</source>
        <translation>stick %1</translation>
    </message>
</context>
<context>
    <name>beibao::BackupCard</name>
    <message>
        <source>Put a USB stick in, and it stands here.</source>
        <translation>Put a USB stick in, and it stands here.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Copying and reading back …</source>
        <translation>Copying and reading back …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Everything is in the backup, and was read back: %1</source>
        <translation>Everything is in the backup, and was read back: %1</translation>
    </message>
    <message>
        <source>No backup was made yet. If this computer breaks, what the county does not have is gone.</source>
        <translation>No backup was made yet. If this computer breaks, what the county does not have is gone.</translation>
    </message>
    <message>
        <source>Last backup: %1, read back and found whole.</source>
        <translation>Last backup: %1, read back and found whole.</translation>
    </message>
    <message>
        <source>A backup is encrypted. It opens with the passphrase of the day it was made, or with the recovery sheet.</source>
        <translation>A backup is encrypted. It opens with the passphrase of the day it was made, or with the recovery sheet.</translation>
    </message>
    <message>
        <source>Beibao also keeps a copy on this computer every day, the last one %1; it does not help when the computer breaks.</source>
        <translation>Beibao also keeps a copy on this computer every day, the last one %1; it does not help when the computer breaks.</translation>
    </message>
    <message>
        <source>Back up to stick %1 (%2 free)</source>
        <translation>Back up to stick %1 (%2 free)</translation>
    </message>
</context>
<context>
    <name>beibao::BackupReminder</name>
    <message>
        <source>No backup was made yet. If this computer breaks, what the county does not have is gone.</source>
        <translation>No backup was made yet. If this computer breaks, what the county does not have is gone.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup was %n days ago.</source>
        <translation>
            <numerusform>The last backup was %n day ago.</numerusform>
            <numerusform>The last backup was %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::RestorePage</name>
    <message>
        <source>This is not the passphrase of that day, and not the recovery code.</source>
        <translation>This is not the passphrase of that day, and not the recovery code.</translation>
    </message>
    <message>
        <source>This backup is damaged. Please take another one.</source>
        <translation>This backup is damaged. Please take another one.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer. Nothing was changed.</source>
        <translation>There is not enough room on this computer. Nothing was changed.</translation>
    </message>
    <message>
        <source>It could not be restored. Nothing was changed. Is the stick still in?</source>
        <translation>It could not be restored. Nothing was changed. Is the stick still in?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Passphrase of the day of the backup, or the recovery code</source>
        <translation>Passphrase of the day of the backup, or the recovery code</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on a stick. Put the stick in and choose the file.</source>
        <translation>No backup was found on this computer or on a stick. Put the stick in and choose the file.</translation>
    </message>
    <message>
        <source>What the county has comes back by itself afterwards. The store that does not open is kept aside.</source>
        <translation>What the county has comes back by itself afterwards. The store that does not open is kept aside.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Passphrase of that day, or the recovery code</source>
        <translation>Passphrase of that day, or the recovery code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Backups (*.bbk)</source>
        <translation>Backups (*.bbk)</translation>
    </message>
    <message>
        <source>This backup is of real work. Real work and practice are never mixed.</source>
        <translation>This backup is of real work. Real work and practice are never mixed.</translation>
    </message>
    <message>
        <source>This backup is of practice. Real work and practice are never mixed.</source>
        <translation>This backup is of practice. Real work and practice are never mixed.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the county has switched this computer off</source>
        <translation>the county has switched this computer off</translation>
    </message>
    <message>
        <source>this post may not write such a record</source>
        <translation>this post may not write such a record</translation>
    </message>
    <message>
        <source>the case belongs to another committee</source>
        <translation>the case belongs to another committee</translation>
    </message>
    <message>
        <source>the county ordered it to be erased</source>
        <translation>the county ordered it to be erased</translation>
    </message>
    <message>
        <source>it was written for another county, or for practice</source>
        <translation>it was written for another county, or for practice</translation>
    </message>
    <message>
        <source>the county does not know the computer it was written on</source>
        <translation>the county does not know the computer it was written on</translation>
    </message>
    <message>
        <source>the county could not check it</source>
        <translation>the county could not check it</translation>
    </message>
</context>
<context>
    <name>WhomToCall</name>
    <message>
        <source>Get in touch</source>
        <translation>Get in touch</translation>
    </message>
    <message>
        <source>Beibao does not know the committee above yours yet. Please ask whoever set this computer up.</source>
        <translation>Beibao does not know the committee above yours yet. Please ask whoever set this computer up.</translation>
    </message>
    <message>
        <source>No telephone is written down for it.</source>
        <translation>No telephone is written down for it.</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>Telephone %1</translation>
    </message>
    <message>
        <source>Your words are kept on this computer, whatever is decided.</source>
        <translation>Your words are kept on this computer, whatever is decided.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>beibao::CodeDialog</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Is my work still there</source>
        <translation>Is my work still there</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>What this code means</source>
        <translation>What this code means</translation>
    </message>
    <message>
        <source>Nobody has written about “%1” yet. Please tell whoever looks after Beibao.</source>
        <translation>Nobody has written about “%1” yet. Please tell whoever looks after Beibao.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What code %1 means</source>
        <translation>What code %1 means</translation>
    </message>
</context>
<context>
    <name>beibao::Explaining</name>
    <message>
        <source>What to write: %1</source>
        <translation>What to write: %1</translation>
    </message>
</context>
<context>
    <name>beibao::GuideWords</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>What the small codes mean</source>
        <translation>What the small codes mean</translation>
    </message>
</context>
<context>
    <name>beibao::NewsCard</name>
    <message>
        <source>New in this version</source>
        <translation>New in this version</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>I see</translation>
    </message>
</context>
<context>
    <name>beibao::StickButtons</name>
    <message>
        <source>for-the-county-%1.beibao</source>
        <translation>for-the-county-%1.beibao</translation>
    </message>
    <message numerus="yes">
        <source>, %n files</source>
        <translation>
            <numerusform>, %n file</numerusform>
            <numerusform>, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the stick%1, read back and good. They stay here until the county&apos;s answer comes back.</source>
        <translation>
            <numerusform>%n entry is on the stick%1, read back and good. It stays here until the county&apos;s answer comes back.</numerusform>
            <numerusform>%n entries are on the stick%1, read back and good. They stay here until the county&apos;s answer comes back.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not the county&apos;s answer to this computer.</source>
        <translation>This file is not the county&apos;s answer to this computer.</translation>
    </message>
    <message>
        <source>This file was changed on its way, or is not from the county. Nothing of it was taken.</source>
        <translation>This file was changed on its way, or is not from the county. Nothing of it was taken.</translation>
    </message>
    <message>
        <source>The county does not know this computer any more. Your work is kept here.</source>
        <translation>The county does not know this computer any more. Your work is kept here.</translation>
    </message>
    <message>
        <source>No room is left on the stick. Your work is kept here.</source>
        <translation>No room is left on the stick. Your work is kept here.</translation>
    </message>
    <message>
        <source>The stick could not be written or read. Your work is kept here; try another one.</source>
        <translation>The stick could not be written or read. Your work is kept here; try another one.</translation>
    </message>
    <message>
        <source>This file is damaged or is none of Beibao&apos;s. Nothing was changed.</source>
        <translation>This file is damaged or is none of Beibao&apos;s. Nothing was changed.</translation>
    </message>
    <message>
        <source>A newer Beibao wrote this file. Please update this program.</source>
        <translation>A newer Beibao wrote this file. Please update this program.</translation>
    </message>
    <message>
        <source>That did not work. Your work is kept here.</source>
        <translation>That did not work. Your work is kept here.</translation>
    </message>
    <message>
        <source>Save onto a stick</source>
        <translation>Save onto a stick</translation>
    </message>
    <message>
        <source>Take from a stick</source>
        <translation>Take from a stick</translation>
    </message>
    <message>
        <source>The county&apos;s answer is taken in: %1 sent and received there, %2 came.</source>
        <translation>The county&apos;s answer is taken in: %1 sent and received there, %2 came.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>Where is the stick?</translation>
    </message>
    <message>
        <source>Beibao bundle (%1)</source>
        <translation>Beibao bundle (%1)</translation>
    </message>
    <message>
        <source>Which file did the county give?</source>
        <translation>Which file did the county give?</translation>
    </message>
    <message>
        <source>The stick is being used…</source>
        <translation>The stick is being used…</translation>
    </message>
</context>
<context>
    <name>beibao::SupportDialog</name>
    <message>
        <source>Save it as …</source>
        <translation>Save it as …</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Files of the bundle</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>What stands in the file</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, sizes, how many records, and what went wrong. No name, number, place or word of a case is in it. Look before you save it.</source>
        <translation>For whoever helps you: versions, sizes, how many records, and what went wrong. No name, number, place or word of a case is in it. Look before you save it.</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>The support bundle is saved. Give it to whoever looks after Beibao.</source>
        <translation>The support bundle is saved. Give it to whoever looks after Beibao.</translation>
    </message>
</context>
</TS>
