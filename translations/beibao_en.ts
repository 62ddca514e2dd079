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
    <name>CaseListModel</name>
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
    <name>CasesPage</name>
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
    <name>ChoicePage</name>
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
    <name>ChoiceRow</name>
    <message>
        <source>More…</source>
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
    <name>FirstRunPage</name>
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
    <name>Frame</name>
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
    <name>HelpPage</name>
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
    <name>JoinForm</name>
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
    <name>JotDialog</name>
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
    <name>MainWindow</name>
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
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
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
    <name>NewsBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
    <name>StatusStrip</name>
    <message>
        <source>Sync: %1</source>
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
    <name>SyncPage</name>
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
    <name>TodayPage</name>
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
    <name>UnlockPage</name>
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
    <name>WeekCard</name>
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
</TS>
