<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>Lend it anyway</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Next reader, this one waits</source>
        <translation>Next reader, this one waits</translation>
    </message>
    <message>
        <source>Finish with this reader</source>
        <translation>Finish with this reader</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>New reader</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Register for this year</translation>
    </message>
    <message>
        <source>Serve this reader at the desk</source>
        <translation>Serve this reader at the desk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scan or search</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Detail pane</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stop running jobs</source>
        <translation>Stop running jobs</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
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
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Narrow the list of sections</source>
        <translation>Narrow the list of sections</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Import records</translation>
    </message>
    <message>
        <source>Export the listed records</source>
        <translation>Export the listed records</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Forms of names</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copy the description</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Add a copy</translation>
    </message>
    <message>
        <source>Put on the digitization queue</source>
        <translation>Put on the digitization queue</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Digitization</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>List of titles</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Move the title forward</source>
        <translation>Move the title forward</translation>
    </message>
    <message>
        <source>Send the title back</source>
        <translation>Send the title back</translation>
    </message>
    <message>
        <source>Attach a PDF or page images</source>
        <translation>Attach a PDF or page images</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Library and connection…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Back up the library…</translation>
    </message>
    <message>
        <source>Do not record the waiting scan</source>
        <translation>Do not record the waiting scan</translation>
    </message>
    <message>
        <source>Restore the library from a copy…</source>
        <translation>Restore the library from a copy…</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Backing up the library</translation>
    </message>
    <message>
        <source>The copy is made and verified: %1, %2</source>
        <translation>The copy is made and verified: %1, %2</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Back up the library</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The form “%1” is in the table already.</source>
        <translation>The form “%1” is in the table already.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>The form is empty.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML and IRBIS text files can be read.</source>
        <translation>No records were found in %1. MARC (ISO 2709), MARCXML and IRBIS text files can be read.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>There is no such import.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>This import was undone already.</translation>
    </message>
    <message>
        <source>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2.</source>
        <translation>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>newspaper</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>manuscript</translation>
    </message>
    <message>
        <source>map</source>
        <translation>map</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>sheet music</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>recording</translation>
    </message>
    <message>
        <source>electronic resource</source>
        <translation>electronic resource</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>authority record</source>
        <translation>authority record</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uyghur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kyrgyz</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>several languages</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>language not known</translation>
    </message>
    <message>
        <source>not a record</source>
        <translation>not a record</translation>
    </message>
    <message>
        <source>the record is cut off</source>
        <translation>the record is cut off</translation>
    </message>
    <message>
        <source>the list of fields is damaged</source>
        <translation>the list of fields is damaged</translation>
    </message>
    <message>
        <source>the structure of the record is damaged</source>
        <translation>the structure of the record is damaged</translation>
    </message>
    <message>
        <source>the text cannot be read in this encoding</source>
        <translation>the text cannot be read in this encoding</translation>
    </message>
    <message>
        <source>the XML is damaged</source>
        <translation>the XML is damaged</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>preparing the search</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copying</translation>
    </message>
    <message>
        <source>another copy has this barcode; the copy came without it</source>
        <translation>another copy has this barcode; the copy came without it</translation>
    </message>
    <message>
        <source>the barcode cannot be used; the copy came without it</source>
        <translation>the barcode cannot be used; the copy came without it</translation>
    </message>
    <message>
        <source>another copy has this inventory number; the copy was left out</source>
        <translation>another copy has this inventory number; the copy was left out</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>removing</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>No copy has the number %1.</source>
        <translation>No copy has the number %1.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>No reader has the card %1.</translation>
    </message>
    <message>
        <source>It cannot be lent. State of the copy: %1.</source>
        <translation>It cannot be lent. State of the copy: %1.</translation>
    </message>
    <message>
        <source>The reader is blocked.</source>
        <translation>The reader is blocked.</translation>
    </message>
    <message>
        <source>The reader is blocked: %1</source>
        <translation>The reader is blocked: %1</translation>
    </message>
    <message>
        <source>The loan rules do not let this reader borrow it.</source>
        <translation>The loan rules do not let this reader borrow it.</translation>
    </message>
    <message>
        <source>Scanned twice: it is lent to this reader already, nothing was changed.</source>
        <translation>Scanned twice: it is lent to this reader already, nothing was changed.</translation>
    </message>
    <message>
        <source>This reader has it already.</source>
        <translation>This reader has it already.</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>The registration ended on %1.</translation>
    </message>
    <message>
        <source>The limit is reached: %1 of %2.</source>
        <translation>The limit is reached: %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s).</source>
        <translation>
            <numerusform>The reader has %n overdue book.</numerusform>
            <numerusform>The reader has %n overdue books.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the reading room only.</source>
        <translation>For the reading room only.</translation>
    </message>
    <message>
        <source>Another reader has it, card %1.</source>
        <translation>Another reader has it, card %1.</translation>
    </message>
    <message>
        <source>This reader has another copy of the same title.</source>
        <translation>This reader has another copy of the same title.</translation>
    </message>
    <message>
        <source>The library is closed on %1; due on %2.</source>
        <translation>The library is closed on %1; due on %2.</translation>
    </message>
    <message>
        <source>The registration ends earlier; due on %1.</source>
        <translation>The registration ends earlier; due on %1.</translation>
    </message>
    <message>
        <source>Note on the copy: %1</source>
        <translation>Note on the copy: %1</translation>
    </message>
    <message>
        <source>Found again; its state was: %1.</source>
        <translation>Found again; its state was: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n day(s) late.</source>
        <translation>
            <numerusform>It came back %n day late.</numerusform>
            <numerusform>It came back %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was not on loan.</source>
        <translation>«%1» was not on loan.</translation>
    </message>
    <message>
        <source>It is not on loan, so nothing to renew.</source>
        <translation>It is not on loan, so there is nothing to renew.</translation>
    </message>
    <message numerus="yes">
        <source>It was renewed %n time(s) already; no more is allowed.</source>
        <translation>
            <numerusform>It was renewed %n time already; no more is allowed.</numerusform>
            <numerusform>It was renewed %n times already; no more is allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) overdue and cannot be renewed.</source>
        <translation>
            <numerusform>It is %n day overdue and cannot be renewed.</numerusform>
            <numerusform>It is %n days overdue and cannot be renewed.</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan to the reading room is not renewed.</source>
        <translation>A loan to the reading room is not renewed.</translation>
    </message>
    <message>
        <source>A renewal today would leave the due date as it is, %1.</source>
        <translation>A renewal today would leave the due date as it is, %1.</translation>
    </message>
    <message>
        <source>This line of the calendar is not complete.</source>
        <translation>This line of the calendar is not complete.</translation>
    </message>
    <message>
        <source>The loan rule “%1” cannot have the value “%2”.</source>
        <translation>The loan rule “%1” cannot have the value “%2”.</translation>
    </message>
</context>
<context>
    <name>CommandAnswers</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>This title is no longer in the catalogue.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>No copy has the number %1.</translation>
    </message>
    <message>
        <source>Another copy has the barcode %1 already.</source>
        <translation>Another copy has the barcode %1 already.</translation>
    </message>
    <message>
        <source>Another copy has the inventory number %1 already.</source>
        <translation>Another copy has the inventory number %1 already.</translation>
    </message>
    <message>
        <source>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</translation>
    </message>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>The copy is on loan; take it back first.</translation>
    </message>
    <message>
        <source>The copy is written off; only a reversing act brings it back.</source>
        <translation>The copy is written off; only a reversing act brings it back.</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>in stock</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>at the bindery</source>
        <translation>at the bindery</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>written off</translation>
    </message>
    <message>
        <source>reading room only</source>
        <translation>reading room only</translation>
    </message>
    <message>
        <source>for home loan</source>
        <translation>for home loan</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>lent until %1</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Inventory number</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lent until %1.</source>
        <translation>Lent until %1.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Returned.</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>renew instead</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Renewed until %1.</translation>
    </message>
    <message>
        <source>take it back and lend it here</source>
        <translation>take it back and lend it here</translation>
    </message>
    <message>
        <source>lend it anyway</source>
        <translation>lend it anyway</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed. Its state: %1; %2.</source>
        <translation>Not on loan, nothing was changed. Its state: %1; %2.</translation>
    </message>
    <message>
        <source>No reader card and no book has this code.</source>
        <translation>No reader card and no book has this code.</translation>
    </message>
    <message>
        <source>Undone. It was: %1</source>
        <translation>Undone. It was: %1</translation>
    </message>
    <message>
        <source>do not record it</source>
        <translation>do not record it</translation>
    </message>
    <message>
        <source>No answer yet: the connection was lost while it was being recorded. It may be recorded already; the answer is shown when the server is back.</source>
        <translation>No answer yet: the connection was lost while it was being recorded. It may be recorded already; the answer is shown when the server is back.</translation>
    </message>
    <message>
        <source>Not recorded yet: its turn comes.</source>
        <translation>Not recorded yet: its turn comes.</translation>
    </message>
    <message>
        <source>Not recorded: no connection. It will be recorded when the server is back.</source>
        <translation>Not recorded: no connection. It will be recorded when the server is back.</translation>
    </message>
    <message>
        <source>Not recorded: the library is busy with other work. It is tried again.</source>
        <translation>Not recorded: the library is busy with other work. It is tried again.</translation>
    </message>
    <message>
        <source>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</source>
        <translation>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</translation>
    </message>
    <message>
        <source>A code that nobody knows came before it: is it this reader&apos;s?</source>
        <translation>A code that nobody knows came before it: is it this reader&apos;s?</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>This title is no longer in the catalogue.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>No copy has the number %1.</translation>
    </message>
    <message>
        <source>This title is in the digitization queue already.</source>
        <translation>This title is in the digitization queue already.</translation>
    </message>
    <message>
        <source>It is no longer in the digitization queue.</source>
        <translation>It is no longer in the digitization queue.</translation>
    </message>
    <message>
        <source>From “%1” it cannot go to “%2”.</source>
        <translation>From “%1” it cannot go to “%2”.</translation>
    </message>
    <message>
        <source>A PDF must be attached before “%1”.</source>
        <translation>A PDF must be attached before “%1”.</translation>
    </message>
    <message>
        <source>Write the reason for “%1” in a note.</source>
        <translation>Write the reason for “%1” in a note.</translation>
    </message>
    <message numerus="yes">
        <source>The batch is full: %n title(s).</source>
        <translation>
            <numerusform>The batch is full: %n title.</numerusform>
            <numerusform>The batch is full: %n titles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>There is no such batch any more.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already.</source>
        <translation>There is a batch “%1” already.</translation>
    </message>
    <message>
        <source>%1 is not a PDF or an image that can be opened.</source>
        <translation>%1 is not a PDF or an image that can be opened.</translation>
    </message>
    <message>
        <source>The very same file is attached already.</source>
        <translation>The very same file is attached already.</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>checking rights</source>
        <translation>checking rights</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>scanning</translation>
    </message>
    <message>
        <source>page check</source>
        <translation>page check</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>text recognition</translation>
    </message>
    <message>
        <source>proofreading</source>
        <translation>proofreading</translation>
    </message>
    <message>
        <source>making copies</source>
        <translation>making copies</translation>
    </message>
    <message>
        <source>final check</source>
        <translation>final check</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>packed</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>returned for rework</source>
        <translation>returned for rework</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>local history</translation>
    </message>
    <message>
        <source>rare book</source>
        <translation>rare book</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>newspaper</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The library is busy with other work. Nothing was changed; try again.</source>
        <translation>The library file is busy with other work. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten; look at it again.</source>
        <translation>Somebody changed this meanwhile. Nothing was overwritten; look at it again.</translation>
    </message>
    <message>
        <source>The library file is damaged or is not a library of Kitapdar. Restore the latest copy.</source>
        <translation>The library file is damaged or is not a library of Kitapdar. Restore the latest copy.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>The disk is full. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>The library file may not be written. Keep it on a local disk where you may write.</source>
        <translation>The library file may not be written. Keep it on a local disk where you may write.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar. Install that version to open it.</source>
        <translation>This library was made by a newer Kitapdar. Install that version to open it.</translation>
    </message>
    <message>
        <source>This library is of an older version and must be brought up to date first.</source>
        <translation>This library is of an older version and must be brought up to date first.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Stopped, as you asked.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the details are in the log.</source>
        <translation>Something went wrong inside the program. Nothing was changed; the details are in the log.</translation>
    </message>
    <message>
        <source>There is no library of Kitapdar in this database.</source>
        <translation>There is no library of Kitapdar in this database.</translation>
    </message>
    <message>
        <source>The server refuses this user, or does not let this user do it.</source>
        <translation>The server refuses this user, or does not let this user do it.</translation>
    </message>
    <message>
        <source>The library cannot be reached. Nothing was changed; check the disk or the network.</source>
        <translation>The library cannot be reached. Nothing was changed; check the disk or the network.</translation>
    </message>
    <message>
        <source>Not saved: the library cannot be reached. What you typed stays here; save again when the connection is back.</source>
        <translation>Not saved: the library cannot be reached. What you typed stays here; save again when the connection is back.</translation>
    </message>
    <message>
        <source>Not saved: the library is busy with other work. What you typed stays here; save again.</source>
        <translation>Not saved: the library is busy with other work. What you typed stays here; save again.</translation>
    </message>
    <message>
        <source>A library is still being moved or restored to this place. It can be opened when that is done; if it was interrupted, an administrator does it again.</source>
        <translation>A library is still being moved or restored to this place. It can be opened when that is done; if it was interrupted, an administrator does it again.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Libraries (%1)</source>
        <translation>Libraries (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Copies (%1)</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>stopped half-way</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in the catalogue already</source>
        <translation>in the catalogue already</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Record no.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Place in the file</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>rework</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>moved up</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>At this stage</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>This cannot be undone: %1.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>It was undone already.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone.</source>
        <translation>It was changed since and cannot be undone.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone. %1, %2: %3.</source>
        <translation>It was changed since and cannot be undone. %1, %2: %3.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Lending</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>New reader</translation>
    </message>
    <message>
        <source>Change of a reader</source>
        <translation>Change of a reader</translation>
    </message>
    <message>
        <source>Yearly registration</source>
        <translation>Yearly registration</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>New copy</translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation>Change of a copy</translation>
    </message>
    <message>
        <source>To the digitization queue</source>
        <translation>To the digitization queue</translation>
    </message>
    <message>
        <source>Step of digitization</source>
        <translation>Step of digitization</translation>
    </message>
    <message>
        <source>Change in the digitization queue</source>
        <translation>Change in the digitization queue</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>New line of the calendar</translation>
    </message>
    <message>
        <source>Line of the calendar removed</source>
        <translation>Line of the calendar removed</translation>
    </message>
    <message>
        <source>Loan rule</source>
        <translation>Loan rule</translation>
    </message>
    <message>
        <source>New form of a name</source>
        <translation>New form of a name</translation>
    </message>
    <message>
        <source>Form of a name removed</source>
        <translation>Form of a name removed</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>card %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>New title</translation>
    </message>
    <message>
        <source>Change of a title</source>
        <translation>Change of a title</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>No computer is called “%1”.</translation>
    </message>
    <message>
        <source>No server answers on this computer.</source>
        <translation>No server answers on this computer.</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>The server does not answer: %1</translation>
    </message>
    <message>
        <source>The server is there, but lets nobody in just now.</source>
        <translation>The server is there, but lets nobody in just now.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>The server asks for a password.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>The user name or the password is not right.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. User: %1</source>
        <translation>The user name or the password is not right. User: %1</translation>
    </message>
    <message>
        <source>The server does not let this user in from this computer.</source>
        <translation>The server does not let this user in from this computer.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>The server has no database “%1”.</translation>
    </message>
    <message>
        <source>The database is empty: there is no library in it yet.</source>
        <translation>The database is empty: there is no library in it yet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: this computer does not trust its certificate.</source>
        <translation>The server cannot prove who it is: this computer does not trust its certificate.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name than “%1”.</source>
        <translation>The server&apos;s certificate is made out to another name than “%1”.</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read.</source>
        <translation>The list of trusted certificates cannot be read.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>The certificate file cannot be read: %1</translation>
    </message>
    <message>
        <source>The server does not offer an encrypted connection.</source>
        <translation>The server does not offer an encrypted connection.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption.</source>
        <translation>The server lets nobody in without encryption.</translation>
    </message>
    <message>
        <source>This user may not work in the library.</source>
        <translation>This user may not work in the library.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar.</source>
        <translation>This library was made by a newer Kitapdar.</translation>
    </message>
    <message>
        <source>The library is of an older version than this Kitapdar.</source>
        <translation>The library is of an older version than this Kitapdar.</translation>
    </message>
    <message>
        <source>The library file is not there: %1</source>
        <translation>The library file is not there: %1</translation>
    </message>
    <message>
        <source>The file is damaged or is not a library of Kitapdar: %1</source>
        <translation>The file is damaged or is not a library of Kitapdar: %1</translation>
    </message>
    <message>
        <source>The library file lies on a network disk.</source>
        <translation>The library file lies on a network disk.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Ask the administrator of the server.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network.</source>
        <translation>Check the address of the server and the network.</translation>
    </message>
    <message>
        <source>Check whether the network works and the server is switched on, and whether address and port are right.</source>
        <translation>Check whether the network works and the server is switched on, and whether address and port are right.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Type the password and try again.</translation>
    </message>
    <message>
        <source>Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Type it again; mind the keyboard layout and Caps Lock.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Check the name of the database.</translation>
    </message>
    <message>
        <source>You may make the library here. Do it once; the other desks only connect.</source>
        <translation>You may make the library here. Do it once; the other desks only connect.</translation>
    </message>
    <message>
        <source>The administrator makes the library; this user may not.</source>
        <translation>The administrator makes the library; this user may not.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate file and name it in this connection.</source>
        <translation>Ask the administrator for the certificate file and name it in this connection.</translation>
    </message>
    <message>
        <source>Write the name of the server as it stands in the certificate.</source>
        <translation>Write the name of the server as it stands in the certificate.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choose the file again.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on. Only in a network that strangers cannot reach, go without protection.</source>
        <translation>Ask the administrator to switch it on. Only in a network that strangers cannot reach, go without protection.</translation>
    </message>
    <message>
        <source>Choose a protected connection.</source>
        <translation>Choose a protected connection.</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this computer.</source>
        <translation>Install the newer version of the program on this computer.</translation>
    </message>
    <message>
        <source>The administrator brings it up to date when all desks are closed. Nothing is lost.</source>
        <translation>The administrator brings it up to date when all desks are closed. Nothing is lost.</translation>
    </message>
    <message>
        <source>Plug in the disk it lies on, choose another file, or restore the library from a copy.</source>
        <translation>Plug in the disk it lies on, choose another file, or restore the library from a copy.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the library from the latest copy.</source>
        <translation>Choose another file, or restore the library from the latest copy.</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer. For several desks there is the shared library.</source>
        <translation>Move it to a disk of this computer. For several desks there is the shared library.</translation>
    </message>
    <message>
        <source>The library is there. Records: %1</source>
        <translation>The library is there. Records: %1</translation>
    </message>
    <message>
        <source>The library is there. It is brought up to date when it is opened.</source>
        <translation>The library is there. It is brought up to date when it is opened.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, encrypted</source>
        <translation>PostgreSQL %1, encrypted</translation>
    </message>
    <message>
        <source>PostgreSQL %1, not encrypted</source>
        <translation>PostgreSQL %1, not encrypted</translation>
    </message>
    <message>
        <source>This user may look at everything, but change nothing.</source>
        <translation>This user may look at everything, but change nothing.</translation>
    </message>
    <message>
        <source>There is such a file already; choose another name: %1</source>
        <translation>There is such a file already; choose another name: %1</translation>
    </message>
    <message>
        <source>Somebody has the library open. Close it everywhere and try again.</source>
        <translation>Somebody has the library open. Close it everywhere and try again.</translation>
    </message>
    <message>
        <source>The library is damaged, so no copy was made: it would take the place of good ones.</source>
        <translation>The library is damaged, so no copy was made: it would take the place of good ones.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</source>
        <translation>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</translation>
    </message>
    <message>
        <source>No copy was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the copy.</source>
        <translation>No copy was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the copy.</translation>
    </message>
    <message>
        <source>This is a copy of a library file; it cannot be restored on a server.</source>
        <translation>This is a copy of a library file; it cannot be restored on a server.</translation>
    </message>
    <message>
        <source>This is a copy of a shared library; it cannot be restored into a file.</source>
        <translation>This is a copy of a shared library; it cannot be restored into a file.</translation>
    </message>
    <message>
        <source>The library is open elsewhere: %1. Close it there and try again.</source>
        <translation>The library is open elsewhere: %1. Close it there and try again.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>editing the catalogue</source>
        <translation>editing the catalogue</translation>
    </message>
    <message>
        <source>editing copies</source>
        <translation>editing copies</translation>
    </message>
    <message>
        <source>registering and editing readers</source>
        <translation>registering and editing readers</translation>
    </message>
    <message>
        <source>lending and taking back</source>
        <translation>lending and taking back</translation>
    </message>
    <message>
        <source>editing the calendar</source>
        <translation>editing the calendar</translation>
    </message>
    <message>
        <source>editing the loan rules</source>
        <translation>editing the loan rules</translation>
    </message>
    <message>
        <source>work on the digitization queue</source>
        <translation>work on the digitization queue</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>undoing what was done</source>
        <translation>undoing what was done</translation>
    </message>
    <message>
        <source>You are not permitted to do this. The permission needed: %1.</source>
        <translation>You are not permitted to do this. The permission needed: %1.</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registered until</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The surname is missing.</source>
        <translation>The surname is missing.</translation>
    </message>
    <message>
        <source>Another reader has the card %1 already.</source>
        <translation>Another reader has the card %1 already.</translation>
    </message>
    <message>
        <source>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</translation>
    </message>
    <message>
        <source>A reader with this IIN is registered already.</source>
        <translation>A reader with this IIN is registered already.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>The birth date %1 lies in the future.</translation>
    </message>
    <message>
        <source>There is no reader category “%1”.</source>
        <translation>There is no reader category “%1”.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>No reader has the card %1.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is %1.</source>
        <translation>By the IIN the birth date is %1.</translation>
    </message>
    <message>
        <source>A reader of the same name and birth date is registered already; perhaps the same person.</source>
        <translation>A reader of the same name and birth date is registered already; perhaps the same person.</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>schoolchild</source>
        <translation>schoolchild</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message>
        <source>office employee</source>
        <translation>office employee</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>pensioner</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>unemployed</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>person with a disability</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organization</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>An IIN has 12 digits.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>An IIN has digits only.</translation>
    </message>
    <message>
        <source>This is the number of an organization (BIN), not of a person.</source>
        <translation>This is the number of an organization (BIN), not of a person.</translation>
    </message>
    <message>
        <source>The last digit of the IIN does not fit; check the digits.</source>
        <translation>The last digit of the IIN does not fit; check the digits.</translation>
    </message>
    <message>
        <source>The seventh digit of the IIN is unusual; check it.</source>
        <translation>The seventh digit of the IIN is unusual; check it.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that is not in the calendar; check it.</source>
        <translation>The IIN begins with a day that is not in the calendar; check it.</translation>
    </message>
    <message>
        <source>Such an IIN is never issued; check the digits.</source>
        <translation>Such an IIN is never issued; check the digits.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>no copies</source>
        <translation>no copies</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>none of %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The copy “%1” takes the place of the library “%2”.

What was done after the copy was made will not be in it. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>The copy “%1” takes the place of the library “%2”.

What was done after the copy was made will not be in it. The library as it is now is not deleted: it is kept under another name.</translation>
    </message>
    <message>
        <source>All other desks have to close the library first, until this is done.</source>
        <translation>All other desks have to close the library first, until this is done.</translation>
    </message>
    <message>
        <source>Restore the library?</source>
        <translation>Restore the library?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restore from a copy</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::Program</name>
    <message>
        <source>Making a sample library to try everything…</source>
        <translation>Making a sample library to try everything…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Opening the library…</translation>
    </message>
    <message>
        <source>Work is still running in the open library. Wait for its end or stop it there.</source>
        <translation>Work is still running in the open library. Wait for its end or stop it there.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Making the library…</translation>
    </message>
    <message>
        <source>Restoring the library from its copy…</source>
        <translation>Restoring the library from its copy…</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password is asked at every start.</source>
        <translation>This computer has no keyring that answers: the password is asked at every start.</translation>
    </message>
    <message>
        <source>Putting the library back as it was…</source>
        <translation>Putting the library back as it was…</translation>
    </message>
    <message>
        <source>The library is restored from “%1”. The one before is kept: %2</source>
        <translation>The library is restored from “%1”. The one before is kept: %2</translation>
    </message>
    <message>
        <source>The library is restored from “%1”.</source>
        <translation>The library is restored from “%1”.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchBar</name>
    <message>
        <source>Accepted %1, sent %2, ready %3, of %4</source>
        <translation>Accepted %1, sent %2, ready %3, of %4</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchForm</name>
    <message>
        <source>Begin the batch</source>
        <translation>Begin the batch</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Name of the batch</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>How many titles</source>
        <translation>How many titles</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>The batch needs a name.</translation>
    </message>
    <message>
        <source>Write the day as 27.02.2027.</source>
        <translation>Write the day as 27.02.2027.</translation>
    </message>
    <message>
        <source>The batch “%1” was begun.</source>
        <translation>The batch “%1” was begun.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchView</name>
    <message>
        <source>Begin a batch</source>
        <translation>Begin a batch</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Titles of the batch</source>
        <translation>Titles of the batch</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>sent %1 of %2</source>
        <translation>sent %1 of %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>ready %1</translation>
    </message>
    <message>
        <source>in work %1</source>
        <translation>in work %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>A batch is a set of titles delivered together by one date.</source>
        <translation>A batch is a set of titles delivered together by one date.</translation>
    </message>
    <message>
        <source>No title is in this batch yet. Open a title to put it into the batch.</source>
        <translation>No title is in this batch yet. Open a title to put it into the batch.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardDelegate</name>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CataloguePage</name>
    <message>
        <source>Import records…</source>
        <translation>Import records…</translation>
    </message>
    <message>
        <source>Export what is listed (Ctrl+E)</source>
        <translation>Export what is listed (Ctrl+E)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Forms of names</translation>
    </message>
    <message>
        <source>There is no such copy any more.</source>
        <translation>There is no such copy any more.</translation>
    </message>
    <message>
        <source>Choose a record of the catalogue first.</source>
        <translation>Choose a record of the catalogue first.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>The description is on the clipboard.</translation>
    </message>
    <message>
        <source>MARC, ISO 2709 (%1)</source>
        <translation>MARC, ISO 2709 (%1)</translation>
    </message>
    <message>
        <source>MARCXML (%1)</source>
        <translation>MARCXML (%1)</translation>
    </message>
    <message>
        <source>Export the listed records</source>
        <translation>Export the listed records</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export to %1</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2.</source>
        <translation>Exported to %1. Records: %2.</translation>
    </message>
    <message>
        <source>Records too long for ISO 2709 were left out: %1. MARCXML takes them.</source>
        <translation>Records too long for ISO 2709 were left out: %1. MARCXML takes them.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChipRow</name>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CodeAnswers</name>
    <message>
        <source>a copy: lend or take back</source>
        <translation>a copy: lend or take back</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>to the desk: it is recorded when the library can be reached</source>
        <translation>to the desk: it is recorded when the library can be reached</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionBar</name>
    <message>
        <source>The library was brought up to a newer version. Close this window and start the newer Kitapdar.</source>
        <translation>The library was brought up to a newer version. Close this window and start the newer Kitapdar.</translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) not recorded.</source>
        <translation>
            <numerusform>No connection to the library: %n scan not recorded.</numerusform>
            <numerusform>No connection to the library: %n scans not recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the library; what you see may be out of date.</source>
        <translation>No connection to the library; what you see may be out of date.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionCheckPanel</name>
    <message>
        <source>Make the library here</source>
        <translation>Make the library here</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>“Test” finds out whether everything is right.</source>
        <translation>“Test” finds out whether everything is right.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionSheet</name>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>none: others in the network could read along</source>
        <translation>none: others in the network could read along</translation>
    </message>
    <message>
        <source>encrypted, the server has not proved who it is</source>
        <translation>encrypted, the server has not proved who it is</translation>
    </message>
    <message>
        <source>encrypted, the server has proved who it is</source>
        <translation>encrypted, the server has proved who it is</translation>
    </message>
    <message>
        <source>no folder is named: nothing can be attached</source>
        <translation>no folder is named: nothing can be attached</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Library and connection</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Change the connection…</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Another library…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyForm</name>
    <message>
        <source>Add the copy</source>
        <translation>Add the copy</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>One more copy</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Inventory number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Price, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Lending</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>the next one</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>The price is an amount in tenge, as 1500 or 1500,50.</translation>
    </message>
    <message>
        <source>Copy %1 was added.</source>
        <translation>Copy %1 was added.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyPanel</name>
    <message>
        <source>There are no copies of this title.</source>
        <translation>There are no copies of this title.</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Add a copy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>History of the copy</source>
        <translation>History of the copy</translation>
    </message>
    <message>
        <source>Nothing has happened to this copy yet.</source>
        <translation>Nothing has happened to this copy yet.</translation>
    </message>
    <message>
        <source>Choose a copy to see what happened to it.</source>
        <translation>Choose a copy to see what happened to it.</translation>
    </message>
    <message>
        <source>Lent to card %1, due %2</source>
        <translation>Lent to card %1, due %2</translation>
    </message>
    <message>
        <source>Returned by card %1</source>
        <translation>Returned by card %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DataTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Reset the columns</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Desk</name>
    <message numerus="yes">
        <source>%n scan(s) are still waiting; the session stays open.</source>
        <translation>
            <numerusform>%n scan is still waiting; the session stays open.</numerusform>
            <numerusform>%n scans are still waiting; the session stays open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to renew: scan a book of this reader first.</source>
        <translation>Nothing to renew: scan a book of this reader first.</translation>
    </message>
    <message>
        <source>%1 will not be recorded.</source>
        <translation>%1 will not be recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would go to the reader before.</source>
        <translation>
            <numerusform>%1 will not be recorded. %n scan after it still waits; if it was a reader card, that one would go to the reader before.</numerusform>
            <numerusform>%1 will not be recorded. %n scans after it still wait; if it was a reader card, they would go to the reader before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not record these either</source>
        <translation>Do not record these either</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>The connection is back; %n scan was recorded.</numerusform>
            <numerusform>The connection is back; %n scans were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) need a look.</source>
        <translation>
            <numerusform>%n scan needs a look.</numerusform>
            <numerusform>%n scans need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) are not recorded yet; the session stays open.</source>
        <translation>
            <numerusform>No connection to the library: %n scan is not recorded yet; the session stays open.</numerusform>
            <numerusform>No connection to the library: %n scans are not recorded yet; the session stays open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskPage</name>
    <message>
        <source>Scan a reader card or a book. Typed names and titles are found as well.</source>
        <translation>Scan a reader card or a book. Typed names and titles are found as well.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Next reader</source>
        <translation>Next reader</translation>
    </message>
    <message>
        <source>Readers at the desk</source>
        <translation>Readers at the desk</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>On loan to this reader</source>
        <translation>On loan to this reader</translation>
    </message>
    <message>
        <source>No scan waits to be recorded.</source>
        <translation>No scan waits to be recorded.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DigitizationPage</name>
    <message>
        <source>Title or author</source>
        <translation>Title or author</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Open the catalogue</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Views of the digitization</source>
        <translation>Views of the digitization</translation>
    </message>
    <message>
        <source>Titles in digitization</source>
        <translation>Titles in digitization</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Every category</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Every batch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Digitization</translation>
    </message>
    <message>
        <source>Nothing is here yet. Titles are put on the queue from the catalogue.</source>
        <translation>Nothing is here yet. Titles are put on the queue from the catalogue.</translation>
    </message>
    <message>
        <source>Choose a title in digitization first.</source>
        <translation>Choose a title in digitization first.</translation>
    </message>
    <message>
        <source>Open a title in digitization first.</source>
        <translation>Open a title in digitization first.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FacetPane</name>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>On the shelf now</source>
        <translation>On the shelf now</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FilePage</name>
    <message>
        <source>A library on this computer</source>
        <translation>A library on this computer</translation>
    </message>
    <message>
        <source>Open the library of this computer</source>
        <translation>Open the library of this computer</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Begin a new library</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>A library that lies on this disk.</source>
        <translation>A library that lies on this disk.</translation>
    </message>
    <message>
        <source>Begin a new library in another place…</source>
        <translation>Begin a new library in another place…</translation>
    </message>
    <message>
        <source>On a disk of this computer; network disks are not safe for it.</source>
        <translation>On a disk of this computer; network disks are not safe for it.</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restore from a copy…</translation>
    </message>
    <message>
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>A library that is there already is kept beside it under another name.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restore from a copy</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter undoes the chosen step</source>
        <translation>Ctrl+Enter undoes the chosen step</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportView</name>
    <message>
        <source>Record files (%1)</source>
        <translation>Record files (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>All files (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Open the error file</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>First records</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Damaged records</translation>
    </message>
    <message>
        <source>No record is damaged.</source>
        <translation>No record is damaged.</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>There is no record that can be taken.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nothing was imported yet.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Import of records</source>
        <translation>Import of records</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>A file of records</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation>An import is running. Wait for its end, or cancel it.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Looking at %1</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>records: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>copies: %1</translation>
    </message>
    <message>
        <source>already in the catalogue: %1</source>
        <translation>already in the catalogue: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>damaged: %1</translation>
    </message>
    <message>
        <source>Damaged records (%1)</source>
        <translation>Damaged records (%1)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>imported: %1</translation>
    </message>
    <message>
        <source>numbers left out: %1</source>
        <translation>numbers left out: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>The import was stopped. What had been taken in is in the catalogue.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>The import is done.</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Undoing an import</translation>
    </message>
    <message>
        <source>The import was undone. Its records and copies are no longer in the catalogue.</source>
        <translation>The import was undone. Its records and copies are no longer in the catalogue.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML or IRBIS text. It is checked before anything is imported.</source>
        <translation>Drop a file of records here: MARC (ISO 2709), MARCXML or IRBIS text. It is checked before anything is imported.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemFields</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Who works on it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>no batch</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>“%1” is not a day. Write it as 27.02.2027.</translation>
    </message>
    <message>
        <source>Somebody else changed this title meanwhile. Your change was not written; here is what it is now.</source>
        <translation>Somebody else changed this title meanwhile. Your change was not written; here is what it is now.</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Move up in the queue</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemView</name>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Back to the board (Esc)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>No file is attached.</translation>
    </message>
    <message>
        <source>No PDF is attached. Drop it here, or pictures of pages.</source>
        <translation>No PDF is attached. Drop it here, or pictures of pages.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Move to another state</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>This title is no longer in the digitization queue.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: its file is missing or damaged.</source>
        <translation>The PDF cannot be opened: its file is missing or damaged.</translation>
    </message>
    <message>
        <source>Move to “%1” (Alt+→)</source>
        <translation>Move to “%1” (Alt+→)</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Move to “%1”</translation>
    </message>
    <message>
        <source>This title is accepted.</source>
        <translation>This title is accepted.</translation>
    </message>
    <message>
        <source>PDF or page images</source>
        <translation>PDF or page images</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF and images (%1)</translation>
    </message>
    <message>
        <source>Taking files into the library</source>
        <translation>Taking files into the library</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>Files attached: %1</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Library and connection…</translation>
    </message>
    <message>
        <source>Attached files need a folder that every desk reaches. Name it in the connection of this library.</source>
        <translation>Attached files need a folder that every desk reaches. Name it in the connection of this library.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing was found for «%1».</source>
        <translation>Nothing was found for «%1».</translation>
    </message>
    <message>
        <source>This page has no detail pane.</source>
        <translation>This page has no detail pane.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running.</source>
        <translation>
            <numerusform>%n job still running.</numerusform>
            <numerusform>%n jobs still running.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>There is nothing to edit here; open a card first.</source>
        <translation>There is nothing to edit here; open a card first.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>There is nothing to save here.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>The connection is back.</translation>
    </message>
    <message>
        <source>No connection to the library: nothing can be searched for now.</source>
        <translation>No connection to the library: nothing can be searched for now.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded and will be lost.</source>
        <translation>
            <numerusform>%n scan is not recorded and will be lost.</numerusform>
            <numerusform>%n scans are not recorded and will be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one scan it is not known yet whether it was recorded.</source>
        <translation>Of one scan it is not known yet whether it was recorded.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Close the window?</translation>
    </message>
    <message>
        <source>Close and lose the scans</source>
        <translation>Close and lose the scans</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Moves</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>The reason, for the one who goes on with it</source>
        <translation>The reason, for the one who goes on with it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>«%1» to “%2”: why?</source>
        <translation>«%1» to “%2”: why?</translation>
    </message>
    <message>
        <source>This title is accepted: nothing is left to be done.</source>
        <translation>This title is accepted: nothing is left to be done.</translation>
    </message>
    <message>
        <source>From “%1” there is no way back.</source>
        <translation>From “%1” there is no way back.</translation>
    </message>
    <message>
        <source>«%1»: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::NameFormsView</name>
    <message>
        <source>Names that find each other</source>
        <translation>Names that find each other</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Add to the group</translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation>Begin a new group</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Forms of names</translation>
    </message>
    <message>
        <source>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</source>
        <translation>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</translation>
    </message>
    <message>
        <source>No group has such a name.</source>
        <translation>No group has such a name.</translation>
    </message>
    <message>
        <source>Groups of names</source>
        <translation>Groups of names</translation>
    </message>
    <message>
        <source>Forms of the chosen group</source>
        <translation>Forms of the chosen group</translation>
    </message>
    <message>
        <source>The form was added.</source>
        <translation>The form was added.</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>The form was removed.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Another form</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OneBox</name>
    <message>
        <source>Scan or search: a book, a reader, a card, an inventory number, a command</source>
        <translation>Scan or search: a book, a reader, a card, an inventory number, a command</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorSheet</name>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Palette</name>
    <message>
        <source>A command, in any of the three languages</source>
        <translation>A command, in any of the three languages</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>No command is called so.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PdfViewer</name>
    <message>
        <source>Search in the text</source>
        <translation>Search in the text</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Smaller (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Larger (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Fit to the width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>matches: %1</source>
        <translation>matches: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ProblemPage</name>
    <message>
        <source>The library could not be opened</source>
        <translation>The library could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Make the library here</source>
        <translation>Make the library here</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Change the connection…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restore from a copy…</translation>
    </message>
    <message>
        <source>Work with another library…</source>
        <translation>Work with another library…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Keep the password in the keyring of this computer</translation>
    </message>
    <message>
        <source>Nothing is lost: the library is only not open here.</source>
        <translation>Nothing is lost: the library is only not open here.</translation>
    </message>
    <message>
        <source>The library is open in another window of this computer.</source>
        <translation>The library is open in another window of this computer.</translation>
    </message>
    <message>
        <source>Close it there, or work in that window.</source>
        <translation>Close it there, or work in that window.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restore from a copy</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Open it as it is</translation>
    </message>
    <message>
        <source>The library could not be restored</source>
        <translation>The library could not be restored</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderAnswers</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
    <message>
        <source>Read before</source>
        <translation>Read before</translation>
    </message>
    <message>
        <source>Registered until %1.</source>
        <translation>Registered until %1.</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>Serve at the desk</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Register for this year</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>IIN %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocked: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Registered until %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Registration ended %1</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderForm</name>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Blocked because</translation>
    </message>
    <message>
        <source>Write the birth date as 03.02.1990.</source>
        <translation>Write the birth date as 03.02.1990.</translation>
    </message>
    <message>
        <source>Open that reader</source>
        <translation>Open that reader</translation>
    </message>
    <message>
        <source>Change the reader</source>
        <translation>Change the reader</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>New reader</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>leave empty for the next number</source>
        <translation>leave empty for the next number</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Registered: %1, card %2</source>
        <translation>Registered: %1, card %2</translation>
    </message>
    <message>
        <source>The same was changed at another desk. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>The same was changed at another desk. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; here is what it is now.</source>
        <translation>The reader was changed at another desk; here is what it is now.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; what you typed is kept.</source>
        <translation>The reader was changed at another desk; what you typed is kept.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderList</name>
    <message>
        <source>Register a new reader</source>
        <translation>Register a new reader</translation>
    </message>
    <message>
        <source>Any part of the name, the birth year, the end of the phone number or the card</source>
        <translation>Any part of the name, the birth year, the end of the phone number or the card</translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation>Find a reader</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>New reader</translation>
    </message>
    <message>
        <source>New reader (Shift+F1)</source>
        <translation>New reader (Shift+F1)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>No such reader was found.</source>
        <translation>No such reader was found.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message>
        <source>No reader at the desk</source>
        <translation>No reader at the desk</translation>
    </message>
    <message>
        <source>A scanned book is taken back; a scanned card opens its reader.</source>
        <translation>A scanned book is taken back; a scanned card opens its reader.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>IIN %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocked: %1</translation>
    </message>
    <message>
        <source>Loans: %1 of %2</source>
        <translation>Loans: %1 of %2</translation>
    </message>
    <message>
        <source>Loans: %1</source>
        <translation>Loans: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Registered until %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Registration ended %1</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n book(s)</source>
        <translation>
            <numerusform>Returned: %n book</numerusform>
            <numerusform>Returned: %n books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadersPage</name>
    <message>
        <source>Open a reader first.</source>
        <translation>Open a reader first.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordAnswers</name>
    <message>
        <source>Everything found in the catalogue</source>
        <translation>Everything found in the catalogue</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBrief</name>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Open the record (Enter)</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Choose a record to see it here.</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>On the shelf: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordList</name>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>By author</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Newest year first</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Last added first</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>By title, backwards</translation>
    </message>
    <message>
        <source>By author, backwards</source>
        <translation>By author, backwards</translation>
    </message>
    <message>
        <source>Oldest year first</source>
        <translation>Oldest year first</translation>
    </message>
    <message>
        <source>Title, author, subject, year, ISBN…</source>
        <translation>Title, author, subject, year, ISBN…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>The catalogue is empty. Drop a MARC file here, or choose one.</source>
        <translation>The catalogue is empty. Drop a MARC file here, or choose one.</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Import records…</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words or filters find more.</source>
        <translation>Nothing was found. Fewer words or filters find more.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Show all records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 found</source>
        <translation>more than %1 found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is in the order of relevance.</source>
        <translation>What was found is in the order of relevance.</translation>
    </message>
    <message>
        <source>Show what the list can be narrowed by</source>
        <translation>Show what the list can be narrowed by</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copy the description</translation>
    </message>
    <message>
        <source>Description by GOST 7.1 to the clipboard (Ctrl+Shift+C)</source>
        <translation>Description by GOST 7.1 to the clipboard (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Add a copy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>MARC record</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>This title is no longer in the catalogue.</translation>
    </message>
    <message>
        <source>Show in digitization</source>
        <translation>Show in digitization</translation>
    </message>
    <message>
        <source>Digitize</source>
        <translation>Digitize</translation>
    </message>
    <message>
        <source>This title is in the digitization queue.</source>
        <translation>This title is in the digitization queue.</translation>
    </message>
    <message>
        <source>Put this title on the digitization queue</source>
        <translation>Put this title on the digitization queue</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>local history</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Other title information</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Place of publication</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Class mark</source>
        <translation>Class mark</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Author mark</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>The description is on the clipboard.</translation>
    </message>
    <message>
        <source>On the digitization queue.</source>
        <translation>On the digitization queue.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SampleBar</name>
    <message>
        <source>Sample library: readers and loans are invented. Try everything.</source>
        <translation>Sample library: readers and loans are invented. Try everything.</translation>
    </message>
    <message>
        <source>Throw it away and begin my own</source>
        <translation>Throw it away and begin my own</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SearchBox</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name of the computer with the library. Empty: this computer.</source>
        <translation>The name of the computer with the library. Empty: this computer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Only when the administrator gave you one.</source>
        <translation>Only when the administrator gave you one.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Folder of attached files</source>
        <translation>Folder of attached files</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificates (%1)</translation>
    </message>
    <message>
        <source>Write the name of the database; the administrator knows it.</source>
        <translation>Write the name of the database; the administrator knows it.</translation>
    </message>
    <message>
        <source>Anybody in the network could read along: names, loans, everything. Choose this only for a network that strangers cannot reach.</source>
        <translation>Anybody in the network could read along: names, loans, everything. Choose this only for a network that strangers cannot reach.</translation>
    </message>
    <message>
        <source>Nobody can read along, but another server could pretend to be this one.</source>
        <translation>Nobody can read along, but another server could pretend to be this one.</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is</source>
        <translation>Encrypted, the server proves who it is</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>Encrypted, whoever answers</translation>
    </message>
    <message>
        <source>Without protection</source>
        <translation>Without protection</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Keep the password in the keyring of this computer</translation>
    </message>
    <message>
        <source>A folder that every desk reaches. Empty: nothing can be attached.</source>
        <translation>A folder that every desk reaches. Empty: nothing can be attached.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerPage</name>
    <message>
        <source>A shared library on a server</source>
        <translation>A shared library on a server</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StartPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StatusBar</name>
    <message>
        <source>%1 · desk %2</source>
        <translation>%1 · desk %2</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Who works here: %1</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Stop this work</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Size of everything; click for 100 % (Ctrl+0)</source>
        <translation>Size of everything; click for 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Larger (Ctrl+=)</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: others in the network could read along.</source>
        <translation>Not encrypted: others in the network could read along.</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Library: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VerdictList</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WaitPage</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WelcomePage</name>
    <message>
        <source>Where is your library?</source>
        <translation>Where is your library?</translation>
    </message>
    <message>
        <source>Go on with the library of this desk</source>
        <translation>Go on with the library of this desk</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Try the sample library</translation>
    </message>
    <message>
        <source>Real titles, invented readers. Try everything; it is thrown away in one step.</source>
        <translation>Real titles, invented readers. Try everything; it is thrown away in one step.</translation>
    </message>
    <message>
        <source>A library on this computer</source>
        <translation>A library on this computer</translation>
    </message>
    <message>
        <source>One file on this disk, for one desk. Begin a new one or open yours.</source>
        <translation>One file on this disk, for one desk. Begin a new one or open yours.</translation>
    </message>
    <message>
        <source>A shared library on a server</source>
        <translation>A shared library on a server</translation>
    </message>
    <message>
        <source>Several desks work in it at the same time. The administrator gives you its address.</source>
        <translation>Several desks work in it at the same time. The administrator gives you its address.</translation>
    </message>
</context>
</TS>
