<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>the chair asks for a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement waits for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was changed in two places. Which one holds?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispute without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, %3 dispute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something here cannot be right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beibao is already open with this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store does not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Beibao wrote this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a name or a number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update Beibao on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be sent when the county can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot down, complete later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a case: record a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync page; meet the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a case: print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is typed, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register; leave a long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a row of buttons: choose this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Practice: stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not joined to a county · %n kept here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the county…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not reached · %n kept here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept here, waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All at the county %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2/%3</source>
        <comment>year, month and day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::AcceptWords</name>
    <message>
        <source>Each party is told: mediation is voluntary and free of charge, what its rights and duties are, that an agreement binds, and that a court may confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>willing to mediate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::ActionDialog</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on nevertheless, write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::ActionWords</name>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a special authority may handle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediation is forbidden by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a court, the police or another body has it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party clearly refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a criminal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an administrative dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ownership or use of land must be determined by government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong to this committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled already and nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party cannot act and has no guardian present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::AgreementPage</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;%2
ID %3 %4
%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Another party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main facts and what is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted. The chair sees it after the next sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties want a court to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is saved here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::AssignWords</name>
    <message>
        <source>Mediators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::CaseHeader</name>
    <message>
        <source>! Two values: please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⬤ on this computer, waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ at the county</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::CaseListModel</name>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::CaseWords</name>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee&apos;s seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not graded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::CasesPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found. Try the last four digits of the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::CheckList</name>
    <message numerus="yes">
        <source>✗ %n to be mended before sealing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ ready, %n to look at once more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::ChoicePage</name>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not used stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::ChoiceRow</name>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::DossierMeter</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beibao::FirstRunPage</name>
    <message>
        <source>For real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name, as on the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 digits; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Beibao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the store without the passphrase, not even we. Write it down and keep it where you keep the seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store to try things in. Nothing of it is ever sent to the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store for registered cases. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice village mediation committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practising mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the committee&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area code has 12 digits, or is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::Frame</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jot down Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: name, pinyin, telephone, number   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as %1. Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen. The other one stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jotted down. It waits under Today as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::HelpPage</name>
    <message>
        <source>What people do most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week: open Today and press “Checked, nothing found”, or register what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes: F2, fill in what you know. Five fields are needed; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time: Ctrl+J, four fields. It waits under Today as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a case: open it from Today or from Disputes. The big button says the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network: that is fine. Everything is kept here and sent when the county can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same: you are asked which one holds. Nothing is lost either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the small codes mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::JoinForm</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 10.0.0.8:7443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county gives every computer an address and a code that works once. Everything registered before goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::JotDialog</name>
    <message>
        <source>Jot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know now is enough. The rest can be filled in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::MainWindow</name>
    <message>
        <source>Beibao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beibao, practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::Materials</name>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or paste with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has not arrived here yet, or cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::NewCasePage</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Applicant *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Identity no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Other side *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 Type *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 What happened *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 Risk *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a draft  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This telephone number cannot be right. Without one, write 无.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist. Write 今天, 11月20日 or 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two have a case that is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::NewsBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::PagePreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::PartyDialog</name>
    <message>
        <source>A new party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A party&apos;s particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a telephone number. If there is none, write 无.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediators: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this: %1 and the offices above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&#x3000;%2&lt;br&gt;ID %3&lt;br&gt;Tel. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked, and when, is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::PromiseList</name>
    <message>
        <source>Clause library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause library is not installed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::PromiseRow</name>
    <message>
        <source>done on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what, or what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31, 下周三 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::ReviewPage</name>
    <message>
        <source>Agreements to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R  Return …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R  Ask for a correction …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signers are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may break the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J next&#x3000;K previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since it was returned: %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::SealPage</name>
    <message>
        <source>Seal it and make the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair has to clear this first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it through once more: once sealed, not a word of it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed %1. Its mark is %2; the same stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1: signed by all, with the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n still to sign on the paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed after sealing. What binds is the sealed PDF; save or print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. Print it, have it signed, and write down who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed PDF is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::SessionPage</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and duties were told to all parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side said, what was agreed, what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 of mediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved. The case was not moved on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed and not saved is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::SettingsPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beibao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Works without a network; every file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::SigningSheet</name>
    <message>
        <source>All have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all of it is on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did everybody sign and press a finger, and is the seal on the paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has signed on the paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finger only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph of the signature; need not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write: name of the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write down %n of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: the witness for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has signed and the seal is on: the agreement is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::StepBar</name>
    <message>
        <source>Write the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can be reopened under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ overdue&#x3000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● soon&#x3000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1&#x3000;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;(not yet: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::SyncPage</name>
    <message>
        <source>Try now  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has joined the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. Nothing of it is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not joined to a county yet. Everything works; %n saves wait here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something waits for you below. The rest goes its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to the county. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The county was not reached. That does not matter: %n saves are kept here and will be sent later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves are kept here and wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the county, as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed in two places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>both values are kept until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in by the county: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, received %2, put aside %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::Timeline</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::TimelineWords</name>
    <message>
        <source>by telephone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signatures expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for something that has not arrived here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was told of rights and duties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::TodayPage</name>
    <message>
        <source>Nothing is to be done today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::UnlockPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters are switched on (Caps Lock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beibao, practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beibao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in here is real, and nothing of it is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this computer is locked until you type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::VisitWords</name>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt, transfer record, photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3, due %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beibao::WeekCard</name>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of this week, %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of this round, %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found one, register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found, reported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found and registered, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found another one, register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: nothing found this week. Saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
