<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Circulation</name>
    <message numerus="yes">
        <source>The reader has %n overdue book(s).</source>
        <translation>
            <numerusform>The reader has %n overdue book.</numerusform>
            <numerusform>The reader has %n overdue books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came back %n day(s) late.</source>
        <translation>
            <numerusform>It came back %n day late.</numerusform>
            <numerusform>It came back %n days late.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n book</numerusform>
            <numerusform>%n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned %n day(s) late.</source>
        <translation>
            <numerusform>Returned %n day late.</numerusform>
            <numerusform>Returned %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s); the rules lend nothing then.</source>
        <translation>
            <numerusform>The reader has %n overdue book; the rules lend nothing then.</numerusform>
            <numerusform>The reader has %n overdue books; the rules lend nothing then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s), so nothing is renewed.</source>
        <translation>
            <numerusform>The reader has %n overdue book, so nothing is renewed.</numerusform>
            <numerusform>The reader has %n overdue books, so nothing is renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be renewed: %n reader(s) wait for it.</source>
        <translation>
            <numerusform>It cannot be renewed: %n reader waits for it.</numerusform>
            <numerusform>It cannot be renewed: %n readers wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Renewed until %2: %n book(s).</source>
        <translation>
            <numerusform>%n book renewed until %2.</numerusform>
            <numerusform>%n books renewed until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not renewed: %n book(s).</source>
        <translation>
            <numerusform>%n book not renewed.</numerusform>
            <numerusform>%n books not renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to %2.</source>
        <translation>
            <numerusform>%n day, to %2.</numerusform>
            <numerusform>%n days, to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchPanel</name>
    <message numerus="yes">
        <source>%n barcode(s).</source>
        <translation>
            <numerusform>%n barcode.</numerusform>
            <numerusform>%n barcodes.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would go to the reader before.</source>
        <translation>
            <numerusform>%1 will not be recorded. %n scan after it still waits; if it was a reader card, that one would go to the reader before.</numerusform>
            <numerusform>%1 will not be recorded. %n scans after it still wait; if it was a reader card, they would go to the reader before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection is back; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>The connection is back; %n scan was recorded.</numerusform>
            <numerusform>The connection is back; %n scans were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room again; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>There is room again; %n scan was recorded.</numerusform>
            <numerusform>There is room again; %n scans were recorded.</numerusform>
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
    <message numerus="yes">
        <source>%n scan(s) were not recorded before the program ended. They wait at the desk.</source>
        <translation>
            <numerusform>%n scan was not recorded before the program ended. It waits at the desk.</numerusform>
            <numerusform>%n scans were not recorded before the program ended. They wait at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message numerus="yes">
        <source>Returned: %n book(s)</source>
        <translation>
            <numerusform>Returned: %n book</numerusform>
            <numerusform>Returned: %n books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanRouter</name>
    <message numerus="yes">
        <source>%n scan(s) wait until the window in front is closed. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n scan waits until the window in front is closed. It is not recorded yet.</numerusform>
            <numerusform>%n scans wait until the window in front is closed. They are not recorded yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
