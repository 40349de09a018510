<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>Бәрібір беру</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Next reader, this one waits</source>
        <translation>Келесі оқырман, бұл күтеді</translation>
    </message>
    <message>
        <source>Finish with this reader</source>
        <translation>Оқырманмен аяқтау</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Serve this reader at the desk</source>
        <translation>Оқырманға кафедрада қызмет көрсету</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы көрініс</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканерлеу немесе іздеу</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Барлық команда</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Stop running jobs</source>
        <translation>Орындалып жатқан жұмысты тоқтату</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Ашық, қараңғы немесе контрасты түс</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Қалыпты өлшем</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Жылдам пернелер</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайта орындау</translation>
    </message>
    <message>
        <source>Narrow the list of sections</source>
        <translation>Бөлімдер тізімін тарылту</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Жазбаларды импорттау</translation>
    </message>
    <message>
        <source>Export the listed records</source>
        <translation>Тізімдегі жазбаларды экспорттау</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Сипаттаманы көшіру</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Put on the digitization queue</source>
        <translation>Цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Цифрлау</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>Атаулар тізімі</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Жаңа партия</translation>
    </message>
    <message>
        <source>Move the title forward</source>
        <translation>Келесі кезеңге өткізу</translation>
    </message>
    <message>
        <source>Send the title back</source>
        <translation>Алдыңғы кезеңге қайтару</translation>
    </message>
    <message>
        <source>Attach a PDF or page images</source>
        <translation>PDF немесе бет кескіндерін тіркеу</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Қосылым және кітапхана…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Do not record the waiting scan</source>
        <translation>Күтіп тұрған кодты жазбау</translation>
    </message>
    <message>
        <source>Restore the library from a copy…</source>
        <translation>Кітапхананы көшірмеден қалпына келтіру…</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Кітапхананың сақтық көшірмесі жасалуда</translation>
    </message>
    <message>
        <source>The copy is made and verified: %1, %2</source>
        <translation>Көшірме жасалып, тексерілді: %1, %2</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Кітапхананың сақтық көшірмесін жасау</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Қалған күн</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толды</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күнге кешікті</numerusform>
            <numerusform>%n күнге кешікті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The form “%1” is in the table already.</source>
        <translation>«%1» нұсқасы кестеде бұрыннан бар.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Нұсқа жазылмаған.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлын оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML and IRBIS text files can be read.</source>
        <translation>%1 файлынан жазба табылмады. MARC (ISO 2709), MARCXML және ИРБИС мәтіндік файлдары оқылады.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Мұндай импорт жоқ.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Бұл импорттың күші бұрын жойылған.</translation>
    </message>
    <message>
        <source>The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2.</source>
        <translation>Импорттың күшін жоюға болмайды: ол қолданыста. Берілген даналар: %1; цифрланып жатқан атаулар: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 файлына жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>book</source>
        <translation>кітап</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газет</translation>
    </message>
    <message>
        <source>article</source>
        <translation>мақала</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>қолжазба</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>sheet music</source>
        <translation>нота басылымы</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>дыбыс және бейне</translation>
    </message>
    <message>
        <source>electronic resource</source>
        <translation>электрондық ресурс</translation>
    </message>
    <message>
        <source>object</source>
        <translation>зат</translation>
    </message>
    <message>
        <source>authority record</source>
        <translation>беделді жазба</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <source>German</source>
        <translation>неміс</translation>
    </message>
    <message>
        <source>French</source>
        <translation>француз</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>түрік</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ұйғыр</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>өзбек</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>қырғыз</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татар</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корей</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украин</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>қытай</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>араб</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>парсы</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латын</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>бірнеше тіл</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>not a record</source>
        <translation>жазба емес</translation>
    </message>
    <message>
        <source>the record is cut off</source>
        <translation>жазба үзіліп қалған</translation>
    </message>
    <message>
        <source>the list of fields is damaged</source>
        <translation>өрістер тізімі бүлінген</translation>
    </message>
    <message>
        <source>the structure of the record is damaged</source>
        <translation>жазбаның құрылымы бүлінген</translation>
    </message>
    <message>
        <source>the text cannot be read in this encoding</source>
        <translation>мәтін бұл кодтаумен оқылмайды</translation>
    </message>
    <message>
        <source>the XML is damaged</source>
        <translation>XML бүлінген</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>оқылуда</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>жазылуда</translation>
    </message>
    <message>
        <source>preparing the search</source>
        <translation>іздеуге дайындалуда</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>көшірілуде</translation>
    </message>
    <message>
        <source>another copy has this barcode; the copy came without it</source>
        <translation>бұл штрихкод басқа данада бар; дана штрихкодсыз алынды</translation>
    </message>
    <message>
        <source>the barcode cannot be used; the copy came without it</source>
        <translation>штрихкод жарамсыз; дана штрихкодсыз алынды</translation>
    </message>
    <message>
        <source>another copy has this inventory number; the copy was left out</source>
        <translation>бұл түгендеу нөмірі басқа данада бар; дана алынбады</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>жойылуда</translation>
    </message>
</context>
<context>
    <name>Circulation</name>
    <message>
        <source>No copy has the number %1.</source>
        <translation>%1 нөмірлі дана жоқ.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>%1 нөмірлі билет жоқ.</translation>
    </message>
    <message>
        <source>It cannot be lent. State of the copy: %1.</source>
        <translation>Беруге болмайды. Дананың күйі: %1.</translation>
    </message>
    <message>
        <source>The reader is blocked.</source>
        <translation>Оқырман бұғатталған.</translation>
    </message>
    <message>
        <source>The reader is blocked: %1</source>
        <translation>Оқырман бұғатталған: %1</translation>
    </message>
    <message>
        <source>The loan rules do not let this reader borrow it.</source>
        <translation>Беру ережесі бойынша бұл оқырманға берілмейді.</translation>
    </message>
    <message>
        <source>Scanned twice: it is lent to this reader already, nothing was changed.</source>
        <translation>Екі рет сканерленді: кітап осы оқырманға берілген, ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>This reader has it already.</source>
        <translation>Бұл кітап осы оқырманның қолында.</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>Тіркеу мерзімі аяқталған: %1.</translation>
    </message>
    <message>
        <source>The limit is reached: %1 of %2.</source>
        <translation>Берілетін кітап саны шегіне жетті: %1 / %2.</translation>
    </message>
    <message numerus="yes">
        <source>The reader has %n overdue book(s).</source>
        <translation>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар.</numerusform>
            <numerusform>Оқырманда мерзімі өткен %n кітап бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the reading room only.</source>
        <translation>Тек оқу залында беріледі.</translation>
    </message>
    <message>
        <source>Another reader has it, card %1.</source>
        <translation>Басқа оқырманның қолында, билет %1.</translation>
    </message>
    <message>
        <source>This reader has another copy of the same title.</source>
        <translation>Бұл оқырманда осы кітаптың басқа данасы бар.</translation>
    </message>
    <message>
        <source>The library is closed on %1; due on %2.</source>
        <translation>%1 күні кітапхана жабық; қайтару мерзімі: %2.</translation>
    </message>
    <message>
        <source>The registration ends earlier; due on %1.</source>
        <translation>Тіркеу мерзімі ертерек аяқталады; қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>Note on the copy: %1</source>
        <translation>Дана туралы ескертпе: %1</translation>
    </message>
    <message>
        <source>Found again; its state was: %1.</source>
        <translation>Қайта табылды; бұрынғы күйі: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It came back %n day(s) late.</source>
        <translation>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
            <numerusform>%n күн кешігіп қайтарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was not on loan.</source>
        <translation>«%1» оқырманда болмаған.</translation>
    </message>
    <message>
        <source>It is not on loan, so nothing to renew.</source>
        <translation>Кітап берілмеген, ұзартатын ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>It was renewed %n time(s) already; no more is allowed.</source>
        <translation>
            <numerusform>%n рет ұзартылған; енді ұзартуға болмайды.</numerusform>
            <numerusform>%n рет ұзартылған; енді ұзартуға болмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) overdue and cannot be renewed.</source>
        <translation>
            <numerusform>%n күн кешіктірілген, ұзартуға болмайды.</numerusform>
            <numerusform>%n күн кешіктірілген, ұзартуға болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan to the reading room is not renewed.</source>
        <translation>Оқу залына берілген кітаптың мерзімі ұзартылмайды.</translation>
    </message>
    <message>
        <source>A renewal today would leave the due date as it is, %1.</source>
        <translation>Бүгін ұзартса да, қайтару мерзімі өзгермейді: %1.</translation>
    </message>
    <message>
        <source>This line of the calendar is not complete.</source>
        <translation>Күнтізбенің бұл жолы толық емес.</translation>
    </message>
    <message>
        <source>The loan rule “%1” cannot have the value “%2”.</source>
        <translation>«%1» беру ережесіне «%2» мәні жарамайды.</translation>
    </message>
</context>
<context>
    <name>CommandAnswers</name>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Бұл жазба енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>%1 нөмірлі дана жоқ.</translation>
    </message>
    <message>
        <source>Another copy has the barcode %1 already.</source>
        <translation>%1 штрихкоды басқа данада бар.</translation>
    </message>
    <message>
        <source>Another copy has the inventory number %1 already.</source>
        <translation>%1 түгендеу нөмірі басқа данада бар.</translation>
    </message>
    <message>
        <source>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 штрихкод бола алмайды: 3–64 таңба, тек латын әріптері, цифрлар, нүкте, дефис және астыңғы сызық.</translation>
    </message>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Дана оқырманның қолында; алдымен қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The copy is written off; only a reversing act brings it back.</source>
        <translation>Дана есептен шығарылған; оны тек сол актінің күшін жоятын акт қайтарады.</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>қорда бар</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>at the bindery</source>
        <translation>түптеуде</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>уақытша берілмейді</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>орнында жоқ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоғалған</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>есептен шығарылған</translation>
    </message>
    <message>
        <source>reading room only</source>
        <translation>тек оқу залында</translation>
    </message>
    <message>
        <source>for home loan</source>
        <translation>үйге беріледі</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>оқырманда: %1</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Lent until %1.</source>
        <translation>Берілді. Қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Қайтарылды.</translation>
    </message>
    <message>
        <source>renew instead</source>
        <translation>қайтармай, ұзарту</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Ұзартылды. Қайтару мерзімі: %1.</translation>
    </message>
    <message>
        <source>take it back and lend it here</source>
        <translation>қайтарып алып, осы оқырманға беру</translation>
    </message>
    <message>
        <source>lend it anyway</source>
        <translation>бәрібір беру</translation>
    </message>
    <message>
        <source>Not on loan, nothing was changed. Its state: %1; %2.</source>
        <translation>Берілмеген, ештеңе өзгерген жоқ. Күйі: %1; %2.</translation>
    </message>
    <message>
        <source>No reader card and no book has this code.</source>
        <translation>Мұндай коды бар билет те, кітап та жоқ.</translation>
    </message>
    <message>
        <source>Undone. It was: %1</source>
        <translation>Күші жойылды. Бұған дейін: %1</translation>
    </message>
    <message>
        <source>do not record it</source>
        <translation>жазбау</translation>
    </message>
    <message>
        <source>No answer yet: the connection was lost while it was being recorded. It may be recorded already; the answer is shown when the server is back.</source>
        <translation>Әзірге жауап жоқ: код жазылып жатқанда байланыс үзілді. Ол жазылып үлгерген болуы мүмкін; сервермен байланыс қалпына келгенде жауабы көрсетіледі.</translation>
    </message>
    <message>
        <source>Not recorded yet: its turn comes.</source>
        <translation>Әлі жазылған жоқ: кезегі келе жатыр.</translation>
    </message>
    <message>
        <source>Not recorded: no connection. It will be recorded when the server is back.</source>
        <translation>Жазылмады: байланыс жоқ. Сервермен байланыс қалпына келгенде жазылады.</translation>
    </message>
    <message>
        <source>Not recorded: the library is busy with other work. It is tried again.</source>
        <translation>Жазылмады: кітапхана басқа жұмыспен бос емес. Қайта жазып көріледі.</translation>
    </message>
    <message>
        <source>Not recorded: the library is newer than this Kitapdar. Scan it in the newer one.</source>
        <translation>Жазылмады: кітапхана нұсқасы бұл Kitapdar нұсқасынан жаңа. Жаңа нұсқада сканерлеңіз.</translation>
    </message>
    <message>
        <source>A code that nobody knows came before it: is it this reader&apos;s?</source>
        <translation>Одан бұрын белгісіз код сканерленген: кітап осы оқырманның ба?</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Бұл жазба енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>No copy has the number %1.</source>
        <translation>%1 нөмірлі дана жоқ.</translation>
    </message>
    <message>
        <source>This title is in the digitization queue already.</source>
        <translation>Бұл атау цифрлау кезегінде тұр.</translation>
    </message>
    <message>
        <source>It is no longer in the digitization queue.</source>
        <translation>Ол енді цифрлау кезегінде жоқ.</translation>
    </message>
    <message>
        <source>From “%1” it cannot go to “%2”.</source>
        <translation>«%1» кезеңінен «%2» кезеңіне өтуге болмайды.</translation>
    </message>
    <message>
        <source>A PDF must be attached before “%1”.</source>
        <translation>«%1» кезеңіне дейін PDF тіркелуі керек.</translation>
    </message>
    <message>
        <source>Write the reason for “%1” in a note.</source>
        <translation>«%1»: себебін ескертпеге жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The batch is full: %n title(s).</source>
        <translation>
            <numerusform>Партия толды: %n атау.</numerusform>
            <numerusform>Партия толды: %n атау.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Мұндай партия енді жоқ.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already.</source>
        <translation>«%1» партиясы бұрыннан бар.</translation>
    </message>
    <message>
        <source>%1 is not a PDF or an image that can be opened.</source>
        <translation>%1 файлы PDF не кескін ретінде ашылмайды.</translation>
    </message>
    <message>
        <source>The very same file is attached already.</source>
        <translation>Дәл осы файл бұрын тіркелген.</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>іріктеуде</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>кезекте</translation>
    </message>
    <message>
        <source>checking rights</source>
        <translation>құқығын тексеру</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>дайындау</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>сканерлеу</translation>
    </message>
    <message>
        <source>page check</source>
        <translation>беттерін тексеру</translation>
    </message>
    <message>
        <source>text recognition</source>
        <translation>мәтінді тану</translation>
    </message>
    <message>
        <source>proofreading</source>
        <translation>мәтінді түзету</translation>
    </message>
    <message>
        <source>making copies</source>
        <translation>көшірмелер жасау</translation>
    </message>
    <message>
        <source>final check</source>
        <translation>соңғы тексеру</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>партияда</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>returned for rework</source>
        <translation>пысықтауға қайтарылды</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>кезектен алынды</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>өлкетану</translation>
    </message>
    <message>
        <source>rare book</source>
        <translation>сирек кітап</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газет</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>сұраныс бойынша</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The library is busy with other work. Nothing was changed; try again.</source>
        <translation>Кітапхана файлы басқа жұмыспен бос емес. Ештеңе өзгерген жоқ, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Nothing was overwritten; look at it again.</source>
        <translation>Осы арада мұны басқа біреу өзгертті. Оның жазғаны сақталды, қайта қараңыз.</translation>
    </message>
    <message>
        <source>The library file is damaged or is not a library of Kitapdar. Restore the latest copy.</source>
        <translation>Кітапхана файлы бүлінген немесе Kitapdar кітапханасы емес. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Дискіде орын жоқ. Ештеңе өзгерген жоқ; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The library file may not be written. Keep it on a local disk where you may write.</source>
        <translation>Кітапхана файлына жазуға рұқсат жоқ. Оны өзіңіз жаза алатын жергілікті дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar. Install that version to open it.</source>
        <translation>Бұл кітапхана Kitapdar бағдарламасының жаңа нұсқасында жасалған. Ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>This library is of an older version and must be brought up to date first.</source>
        <translation>Бұл кітапхана ескі нұсқада, алдымен оны жаңарту керек.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Өтінішіңіз бойынша тоқтатылды.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the details are in the log.</source>
        <translation>Бағдарлама ішінде қате шықты. Ештеңе өзгерген жоқ; толығы журналда.</translation>
    </message>
    <message>
        <source>There is no library of Kitapdar in this database.</source>
        <translation>Бұл дерекқорда Kitapdar кітапханасы жоқ.</translation>
    </message>
    <message>
        <source>The server refuses this user, or does not let this user do it.</source>
        <translation>Сервер бұл пайдаланушыны кіргізбейді немесе бұл әрекетке рұқсат бермейді.</translation>
    </message>
    <message>
        <source>The library cannot be reached. Nothing was changed; check the disk or the network.</source>
        <translation>Кітапханаға қосылу мүмкін емес. Ештеңе өзгерген жоқ; дискіні немесе желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>Not saved: the library cannot be reached. What you typed stays here; save again when the connection is back.</source>
        <translation>Сақталмады: кітапханаға қосылу мүмкін емес. Жазғаныңыз осында қалады; байланыс қалпына келгенде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Not saved: the library is busy with other work. What you typed stays here; save again.</source>
        <translation>Сақталмады: кітапхана басқа жұмыспен бос емес. Жазғаныңыз осында қалады; қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>A library is still being moved or restored to this place. It can be opened when that is done; if it was interrupted, an administrator does it again.</source>
        <translation>Кітапхананы осында көшіру немесе қалпына келтіру әлі аяқталған жоқ. Аяқталғаннан кейін ашуға болады; үзіліп қалса, әкімші қайталайды.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Libraries (%1)</source>
        <translation>Кітапханалар (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Барлық файлдар (%1)</translation>
    </message>
    <message>
        <source>Copies (%1)</source>
        <translation>Көшірмелер (%1)</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>кескін %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылған</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>running</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>жартысында тоқтады</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>in the catalogue already</source>
        <translation>каталогта бар</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Жазба №</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Файлдағы орны</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Қайталанған</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Бүлінген</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>deadline</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>пысықтау</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Басымдық %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 күн</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Басымдық</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>кезекте көтеру</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>Неше күн</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын әрекет жоқ.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Бұл әрекетті болдырмауға келмейді: %1.</translation>
    </message>
    <message>
        <source>It was undone already.</source>
        <translation>Бұл әрекеттің күші бұрын жойылған.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone.</source>
        <translation>Содан бері өзгертілген, болдырмауға келмейді.</translation>
    </message>
    <message>
        <source>It was changed since and cannot be undone. %1, %2: %3.</source>
        <translation>Содан бері өзгертілген, болдырмауға келмейді. %1, %2: %3.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Мерзімін ұзарту</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>Change of a reader</source>
        <translation>Оқырман деректері</translation>
    </message>
    <message>
        <source>Yearly registration</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Жаңа дана</translation>
    </message>
    <message>
        <source>Change of a copy</source>
        <translation>Дана деректері</translation>
    </message>
    <message>
        <source>To the digitization queue</source>
        <translation>Цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>Step of digitization</source>
        <translation>Цифрлау кезеңі</translation>
    </message>
    <message>
        <source>Change in the digitization queue</source>
        <translation>Цифрлау кезегіндегі өзгеріс</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Файл тіркеу</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Жаңа партия</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>Күнтізбеге жол қосу</translation>
    </message>
    <message>
        <source>Line of the calendar removed</source>
        <translation>Күнтізбеден жол алу</translation>
    </message>
    <message>
        <source>Loan rule</source>
        <translation>Беру ережесі</translation>
    </message>
    <message>
        <source>New form of a name</source>
        <translation>Есімнің жаңа нұсқасы</translation>
    </message>
    <message>
        <source>Form of a name removed</source>
        <translation>Есім нұсқасын алып тастау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Қайта орындалды</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Change of a title</source>
        <translation>Жазба деректері</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>Мұндай атауы бар компьютер жоқ: «%1».</translation>
    </message>
    <message>
        <source>No server answers on this computer.</source>
        <translation>Бұл компьютерде ешбір сервер жауап бермейді.</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>Сервер жауап бермейді: %1</translation>
    </message>
    <message>
        <source>The server is there, but lets nobody in just now.</source>
        <translation>Сервер бар, бірақ дәл қазір ешкімді кіргізбейді.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер құпиясөз сұрайды.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Пайдаланушы аты немесе құпиясөз дұрыс емес.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. User: %1</source>
        <translation>Пайдаланушы аты немесе құпиясөз дұрыс емес. Пайдаланушы: %1</translation>
    </message>
    <message>
        <source>The server does not let this user in from this computer.</source>
        <translation>Сервер бұл пайдаланушыны осы компьютерден кіргізбейді.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>Серверде мұндай дерекқор жоқ: «%1».</translation>
    </message>
    <message>
        <source>The database is empty: there is no library in it yet.</source>
        <translation>Дерекқор бос: онда әлі кітапхана жоқ.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: this computer does not trust its certificate.</source>
        <translation>Сервер өзінің кім екенін дәлелдей алмайды: бұл компьютер оның сертификатына сенбейді.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name than “%1”.</source>
        <translation>Сервердің сертификаты басқа атауға берілген, керек атау: «%1».</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read.</source>
        <translation>Сенімді сертификаттар тізімін оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Сертификат файлын оқу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>The server does not offer an encrypted connection.</source>
        <translation>Сервер шифрланған қосылымды ұсынбайды.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption.</source>
        <translation>Сервер шифрлаусыз ешкімді кіргізбейді.</translation>
    </message>
    <message>
        <source>This user may not work in the library.</source>
        <translation>Бұл пайдаланушының кітапханада жұмыс істеуге құқығы жоқ.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar.</source>
        <translation>Бұл кітапхана Kitapdar бағдарламасының жаңарақ нұсқасында жасалған.</translation>
    </message>
    <message>
        <source>The library is of an older version than this Kitapdar.</source>
        <translation>Кітапхананың нұсқасы осы Kitapdar бағдарламасынан ескі.</translation>
    </message>
    <message>
        <source>The library file is not there: %1</source>
        <translation>Кітапхана файлы орнында жоқ: %1</translation>
    </message>
    <message>
        <source>The file is damaged or is not a library of Kitapdar: %1</source>
        <translation>Файл бүлінген немесе Kitapdar кітапханасы емес: %1</translation>
    </message>
    <message>
        <source>The library file lies on a network disk.</source>
        <translation>Кітапхана файлы желілік дискіде жатыр.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Сервер әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network.</source>
        <translation>Сервердің мекенжайын және желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>Check whether the network works and the server is switched on, and whether address and port are right.</source>
        <translation>Желі жұмыс істей ме, сервер қосулы ма, мекенжайы мен порты дұрыс па — тексеріңіз.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Бір минуттан кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Құпиясөзді теріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Қайта теріңіз; пернетақта тілі мен Caps Lock пернесіне назар аударыңыз.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Дерекқордың атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>You may make the library here. Do it once; the other desks only connect.</source>
        <translation>Кітапхананы осында жасай аласыз. Бұл бір-ақ рет жасалады; басқа кафедралар тек қосылады.</translation>
    </message>
    <message>
        <source>The administrator makes the library; this user may not.</source>
        <translation>Кітапхананы әкімші жасайды; бұл пайдаланушыға рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate file and name it in this connection.</source>
        <translation>Әкімшіден сертификат файлын сұрап алып, оны осы қосылымда көрсетіңіз.</translation>
    </message>
    <message>
        <source>Write the name of the server as it stands in the certificate.</source>
        <translation>Сервердің атауын сертификаттағыдай жазыңыз.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on. Only in a network that strangers cannot reach, go without protection.</source>
        <translation>Әкімшіден оны қосуды сұраңыз. Қорғаныссыз тек бөгделер кіре алмайтын желіде ғана жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>Choose a protected connection.</source>
        <translation>Қорғалған қосылымды таңдаңыз.</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this computer.</source>
        <translation>Бұл компьютерге бағдарламаның жаңарақ нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>The administrator brings it up to date when all desks are closed. Nothing is lost.</source>
        <translation>Оны барлық кафедра жабылған кезде әкімші жаңартады. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Plug in the disk it lies on, choose another file, or restore the library from a copy.</source>
        <translation>Файл жатқан дискіні қосыңыз, басқа файлды таңдаңыз немесе кітапхананы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the library from the latest copy.</source>
        <translation>Басқа файлды таңдаңыз немесе кітапхананы соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer. For several desks there is the shared library.</source>
        <translation>Оны осы компьютердің дискісіне көшіріңіз. Бірнеше кафедраға ортақ кітапхана арналған.</translation>
    </message>
    <message>
        <source>The library is there. Records: %1</source>
        <translation>Кітапхана орнында. Жазбалар: %1</translation>
    </message>
    <message>
        <source>The library is there. It is brought up to date when it is opened.</source>
        <translation>Кітапхана орнында. Ашылғанда ол жаңа нұсқаға көшіріледі.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, encrypted</source>
        <translation>PostgreSQL %1, шифрланған</translation>
    </message>
    <message>
        <source>PostgreSQL %1, not encrypted</source>
        <translation>PostgreSQL %1, шифрланбаған</translation>
    </message>
    <message>
        <source>This user may look at everything, but change nothing.</source>
        <translation>Бұл пайдаланушы бәрін көре алады, бірақ ештеңені өзгерте алмайды.</translation>
    </message>
    <message>
        <source>There is such a file already; choose another name: %1</source>
        <translation>Мұндай файл бар; басқа атау таңдаңыз: %1</translation>
    </message>
    <message>
        <source>Somebody has the library open. Close it everywhere and try again.</source>
        <translation>Кітапхана біреуде ашық тұр. Оны барлық жерде жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The library is damaged, so no copy was made: it would take the place of good ones.</source>
        <translation>Кітапхана бүлінген, сондықтан көшірме жасалмады: ол жақсы көшірмелердің орнын басар еді.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</source>
        <translation>Бұл компьютерде PostgreSQL бағдарламалары керек, бірақ олар жоқ: %1</translation>
    </message>
    <message>
        <source>No copy was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the copy.</source>
        <translation>Көшірме жасалмады: бұл пайдаланушыға көшірме тексерілетін дерекқорды құруға рұқсат жоқ. Сервер әкімшісі рұқсат бере алады немесе көшірмені өзі жасайды.</translation>
    </message>
    <message>
        <source>This is a copy of a library file; it cannot be restored on a server.</source>
        <translation>Бұл — кітапхана файлының көшірмесі, оны серверде қалпына келтіруге болмайды.</translation>
    </message>
    <message>
        <source>This is a copy of a shared library; it cannot be restored into a file.</source>
        <translation>Бұл — ортақ кітапхананың көшірмесі, оны файлға қалпына келтіруге болмайды.</translation>
    </message>
    <message>
        <source>The library is open elsewhere: %1. Close it there and try again.</source>
        <translation>Кітапхана басқа жерде ашық тұр: %1. Оны сол жерде жауып, қайталаңыз.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>editing the catalogue</source>
        <translation>каталогты өзгерту</translation>
    </message>
    <message>
        <source>editing copies</source>
        <translation>даналарды өзгерту</translation>
    </message>
    <message>
        <source>registering and editing readers</source>
        <translation>оқырмандарды тіркеу және өзгерту</translation>
    </message>
    <message>
        <source>lending and taking back</source>
        <translation>беру және қайтарып алу</translation>
    </message>
    <message>
        <source>editing the calendar</source>
        <translation>күнтізбені өзгерту</translation>
    </message>
    <message>
        <source>editing the loan rules</source>
        <translation>беру ережелерін өзгерту</translation>
    </message>
    <message>
        <source>work on the digitization queue</source>
        <translation>цифрлау кезегімен жұмыс</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорттау</translation>
    </message>
    <message>
        <source>undoing what was done</source>
        <translation>орындалған әрекетті болдырмау</translation>
    </message>
    <message>
        <source>You are not permitted to do this. The permission needed: %1.</source>
        <translation>Бұған рұқсатыңыз жоқ. Керек рұқсат: %1.</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The surname is missing.</source>
        <translation>Тегі жазылмаған.</translation>
    </message>
    <message>
        <source>Another reader has the card %1 already.</source>
        <translation>%1 билеті басқа оқырманда бар.</translation>
    </message>
    <message>
        <source>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 билет нөмірі бола алмайды: 3–64 таңба, тек латын әріптері, цифрлар, нүкте, дефис және астыңғы сызық.</translation>
    </message>
    <message>
        <source>A reader with this IIN is registered already.</source>
        <translation>Бұл ЖСН бойынша оқырман бұрын тіркелген.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>Туған күні %1 әлі келген жоқ.</translation>
    </message>
    <message>
        <source>There is no reader category “%1”.</source>
        <translation>«%1» деген оқырман санаты жоқ.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>%1 нөмірлі билет жоқ.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is %1.</source>
        <translation>ЖСН бойынша туған күні: %1.</translation>
    </message>
    <message>
        <source>A reader of the same name and birth date is registered already; perhaps the same person.</source>
        <translation>Аты-жөні мен туған күні осындай оқырман бұрын тіркелген; бір адам болуы мүмкін.</translation>
    </message>
    <message>
        <source>child</source>
        <translation>бала</translation>
    </message>
    <message>
        <source>schoolchild</source>
        <translation>оқушы</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мұғалім</translation>
    </message>
    <message>
        <source>office employee</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>жұмысшы</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>зейнеткер</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>жұмыссыз</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>мүгедектігі бар адам</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>ЖСН 12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>ЖСН тек цифрлардан тұрады.</translation>
    </message>
    <message>
        <source>This is the number of an organization (BIN), not of a person.</source>
        <translation>Бұл адамның емес, ұйымның нөмірі (БСН).</translation>
    </message>
    <message>
        <source>The last digit of the IIN does not fit; check the digits.</source>
        <translation>ЖСН соңғы цифры сәйкес келмейді; цифрларды тексеріңіз.</translation>
    </message>
    <message>
        <source>The seventh digit of the IIN is unusual; check it.</source>
        <translation>ЖСН жетінші цифры әдеттен тыс; тексеріңіз.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that is not in the calendar; check it.</source>
        <translation>ЖСН басындағы күн күнтізбеде жоқ; тексеріңіз.</translation>
    </message>
    <message>
        <source>Such an IIN is never issued; check the digits.</source>
        <translation>Мұндай ЖСН берілмейді; цифрларды тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>no copies</source>
        <translation>данасы жоқ</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>0 / %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Сөреде</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The copy “%1” takes the place of the library “%2”.

What was done after the copy was made will not be in it. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>«%2» кітапханасының орнына «%1» көшірмесі қойылады.

Көшірме жасалғаннан кейін істелген жұмыс онда болмайды. Кітапхананың қазіргі күйі жойылмайды: ол басқа атаумен сақталады.</translation>
    </message>
    <message>
        <source>All other desks have to close the library first, until this is done.</source>
        <translation>Алдымен барлық басқа кафедралар кітапхананы жабуы керек және бұл аяқталғанша ашпауы тиіс.</translation>
    </message>
    <message>
        <source>Restore the library?</source>
        <translation>Кітапхананы қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ештеңе өзгертпеу</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::Program</name>
    <message>
        <source>Making a sample library to try everything…</source>
        <translation>Бәрін байқап көру үшін сынама кітапхана жасалуда…</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Кітапхана ашылуда…</translation>
    </message>
    <message>
        <source>Work is still running in the open library. Wait for its end or stop it there.</source>
        <translation>Ашық кітапханада жұмыс әлі жүріп жатыр. Аяқталуын күтіңіз немесе оны сол жерде тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Кітапхана жасалуда…</translation>
    </message>
    <message>
        <source>Restoring the library from its copy…</source>
        <translation>Кітапхана көшірмеден қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password is asked at every start.</source>
        <translation>Бұл компьютердің құпиясөздер қоймасы жауап бермейді: құпиясөз әр іске қосқанда сұралады.</translation>
    </message>
    <message>
        <source>Putting the library back as it was…</source>
        <translation>Кітапхана бұрынғы күйіне қайтарылуда…</translation>
    </message>
    <message>
        <source>The library is restored from “%1”. The one before is kept: %2</source>
        <translation>Кітапхана «%1» көшірмесінен қалпына келтірілді. Бұрынғысы сақталды: %2</translation>
    </message>
    <message>
        <source>The library is restored from “%1”.</source>
        <translation>Кітапхана «%1» көшірмесінен қалпына келтірілді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchBar</name>
    <message>
        <source>Accepted %1, sent %2, ready %3, of %4</source>
        <translation>Қабылданғаны %1, жіберілгені %2, дайыны %3, барлығы %4</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchForm</name>
    <message>
        <source>Begin the batch</source>
        <translation>Партияны бастау</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Партия атауы</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>How many titles</source>
        <translation>Атаулар саны</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>Партияға атау беріңіз.</translation>
    </message>
    <message>
        <source>Write the day as 27.02.2027.</source>
        <translation>Күнді 27.02.2027 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>The batch “%1” was begun.</source>
        <translation>«%1» партиясы басталды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchView</name>
    <message>
        <source>Begin a batch</source>
        <translation>Партия бастау</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>Titles of the batch</source>
        <translation>Партиядағы атаулар</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толды</translation>
    </message>
    <message>
        <source>sent %1 of %2</source>
        <translation>жіберілді %1 / %2</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>қабылданды %1</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>дайын %1</translation>
    </message>
    <message>
        <source>in work %1</source>
        <translation>жұмыста %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>қалды %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>A batch is a set of titles delivered together by one date.</source>
        <translation>Партия — бір мерзімге бірге тапсырылатын атаулар.</translation>
    </message>
    <message>
        <source>No title is in this batch yet. Open a title to put it into the batch.</source>
        <translation>Бұл партияда атау жоқ. Атау партияға өз бетінен қосылады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardDelegate</name>
    <message>
        <source>due %1</source>
        <translation>мерзімі: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CardModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CataloguePage</name>
    <message>
        <source>Import records…</source>
        <translation>Жазбаларды импорттау…</translation>
    </message>
    <message>
        <source>Export what is listed (Ctrl+E)</source>
        <translation>Тізімді экспорттау (Ctrl+E)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>There is no such copy any more.</source>
        <translation>Мұндай дана енді жоқ.</translation>
    </message>
    <message>
        <source>Choose a record of the catalogue first.</source>
        <translation>Алдымен каталогтан жазба таңдаңыз.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Сипаттама көшірілді.</translation>
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
        <translation>Тізімдегі жазбаларды экспорттау</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Exported to %1. Records: %2.</source>
        <translation>%1 файлына экспортталды. Жазбалар: %2.</translation>
    </message>
    <message>
        <source>Records too long for ISO 2709 were left out: %1. MARCXML takes them.</source>
        <translation>ISO 2709 үшін тым ұзын жазбалар алынбады: %1. Олар MARCXML форматына сияды.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChipRow</name>
    <message>
        <source>Remove this filter</source>
        <translation>Бұл сүзгіні алып тастау</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CodeAnswers</name>
    <message>
        <source>a copy: lend or take back</source>
        <translation>дана: беру немесе қайтарып алу</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Кафедрада</translation>
    </message>
    <message>
        <source>to the desk: it is recorded when the library can be reached</source>
        <translation>кафедраға: кітапханаға қосылғанда жазылады</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionBar</name>
    <message>
        <source>The library was brought up to a newer version. Close this window and start the newer Kitapdar.</source>
        <translation>Кітапхана жаңа нұсқаға көшірілді. Бұл терезені жауып, Kitapdar бағдарламасының жаңа нұсқасын іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) not recorded.</source>
        <translation>
            <numerusform>Кітапханамен байланыс жоқ: %n код жазылмады.</numerusform>
            <numerusform>Кітапханамен байланыс жоқ: %n код жазылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to the library; what you see may be out of date.</source>
        <translation>Кітапханамен байланыс жоқ; көріп тұрғаныңыз ескіруі мүмкін.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionCheckPanel</name>
    <message>
        <source>Make the library here</source>
        <translation>Кітапхананы осында жасау</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Серверден сұралуда…</translation>
    </message>
    <message>
        <source>“Test” finds out whether everything is right.</source>
        <translation>«Тексеру» бәрі дұрыс па екенін анықтайды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionSheet</name>
    <message>
        <source>on this computer</source>
        <translation>осы компьютерде</translation>
    </message>
    <message>
        <source>none: others in the network could read along</source>
        <translation>жоқ: желідегі бөгде адам оқи алады</translation>
    </message>
    <message>
        <source>encrypted, the server has not proved who it is</source>
        <translation>шифрланған, сервер өзінің кім екенін дәлелдеген жоқ</translation>
    </message>
    <message>
        <source>encrypted, the server has proved who it is</source>
        <translation>шифрланған, сервер өзінің кім екенін дәлелдеді</translation>
    </message>
    <message>
        <source>no folder is named: nothing can be attached</source>
        <translation>қалта көрсетілмеген: ештеңе тіркеуге болмайды</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Қосылым және кітапхана</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Қосылымды өзгерту…</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Басқа кітапхана…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Сақтық көшірме…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғаныс</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Тіркелген файлдар</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyForm</name>
    <message>
        <source>Add the copy</source>
        <translation>Дананы қосу</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>Тағы бір дана</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>Price, ₸</source>
        <translation>Бағасы, ₸</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Беру тәртібі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>келесі нөмір</translation>
    </message>
    <message>
        <source>The price is an amount in tenge, as 1500 or 1500,50.</source>
        <translation>Баға теңгемен жазылады, мысалы: 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>Copy %1 was added.</source>
        <translation>Дана қосылды: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::CopyPanel</name>
    <message>
        <source>There are no copies of this title.</source>
        <translation>Бұл атаудың данасы жоқ.</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>History of the copy</source>
        <translation>Дананың тарихы</translation>
    </message>
    <message>
        <source>Nothing has happened to this copy yet.</source>
        <translation>Бұл дананың тарихы әзірге бос.</translation>
    </message>
    <message>
        <source>Choose a copy to see what happened to it.</source>
        <translation>Тарихын көру үшін дананы таңдаңыз.</translation>
    </message>
    <message>
        <source>Lent to card %1, due %2</source>
        <translation>Берілді: билет %1, мерзімі %2</translation>
    </message>
    <message>
        <source>Returned by card %1</source>
        <translation>Қайтарылды: билет %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DataTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Бағандарды бастапқы қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Desk</name>
    <message numerus="yes">
        <source>%n scan(s) are still waiting; the session stays open.</source>
        <translation>
            <numerusform>Әлі %n код өңделген жоқ; оқырманмен жұмыс жалғасады.</numerusform>
            <numerusform>Әлі %n код өңделген жоқ; оқырманмен жұмыс жалғасады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to renew: scan a book of this reader first.</source>
        <translation>Ұзартатын ештеңе жоқ: алдымен осы оқырманның кітабын сканерлеңіз.</translation>
    </message>
    <message>
        <source>%1 will not be recorded.</source>
        <translation>%1 жазылмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will not be recorded. %n scan(s) after it still wait; if it was a reader card, they would go to the reader before.</source>
        <translation>
            <numerusform>%1 жазылмайды. Одан кейінгі %n код әлі күтіп тұр; бұл оқырман билеті болса, олар алдыңғы оқырманға жазылады.</numerusform>
            <numerusform>%1 жазылмайды. Одан кейінгі %n код әлі күтіп тұр; бұл оқырман билеті болса, олар алдыңғы оқырманға жазылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not record these either</source>
        <translation>Бұларды да жазбау</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back; %n scan(s) were recorded.</source>
        <translation>
            <numerusform>Байланыс қалпына келді; %n код жазылды.</numerusform>
            <numerusform>Байланыс қалпына келді; %n код жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) need a look.</source>
        <translation>
            <numerusform>%n кодты қарап шығу керек.</numerusform>
            <numerusform>%n кодты қарап шығу керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection to the library: %n scan(s) are not recorded yet; the session stays open.</source>
        <translation>
            <numerusform>Кітапханамен байланыс жоқ: %n код әлі жазылған жоқ; оқырманмен жұмыс жалғасады.</numerusform>
            <numerusform>Кітапханамен байланыс жоқ: %n код әлі жазылған жоқ; оқырманмен жұмыс жалғасады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskPage</name>
    <message>
        <source>Scan a reader card or a book. Typed names and titles are found as well.</source>
        <translation>Оқырман билетін немесе кітапты сканерлеңіз. Аты-жөнін не кітап атауын теріп те табуға болады.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>Next reader</source>
        <translation>Келесі оқырман</translation>
    </message>
    <message>
        <source>Readers at the desk</source>
        <translation>Кафедрадағы оқырмандар</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>On loan to this reader</source>
        <translation>Оқырман қолында</translation>
    </message>
    <message>
        <source>No scan waits to be recorded.</source>
        <translation>Жазылуын күтіп тұрған код жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DigitizationPage</name>
    <message>
        <source>Title or author</source>
        <translation>Атауы, авторы</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Жаңа партия</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Каталогты ашу</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>Views of the digitization</source>
        <translation>Цифрлау көріністері</translation>
    </message>
    <message>
        <source>Titles in digitization</source>
        <translation>Цифрлаудағы атаулар</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Барлық кезең</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Барлық санат</translation>
    </message>
    <message>
        <source>Every batch</source>
        <translation>Барлық партия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Цифрлау</translation>
    </message>
    <message>
        <source>Nothing is here yet. Titles are put on the queue from the catalogue.</source>
        <translation>Мұнда ештеңе жоқ. Атау кезекке каталогтағы бетінен қойылады.</translation>
    </message>
    <message>
        <source>Choose a title in digitization first.</source>
        <translation>Алдымен цифрлаудағы атауды таңдаңыз.</translation>
    </message>
    <message>
        <source>Open a title in digitization first.</source>
        <translation>Алдымен цифрлаудағы атауды ашыңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FacetPane</name>
    <message>
        <source>Availability</source>
        <translation>Қолда бары</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>On the shelf now</source>
        <translation>Қазір сөреде</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FilePage</name>
    <message>
        <source>A library on this computer</source>
        <translation>Осы компьютердегі кітапхана</translation>
    </message>
    <message>
        <source>Open the library of this computer</source>
        <translation>Осы компьютердің кітапханасын ашу</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Жаңа кітапхана бастау</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Басқа файлды ашу…</translation>
    </message>
    <message>
        <source>A library that lies on this disk.</source>
        <translation>Осы дискіде жатқан кітапхана.</translation>
    </message>
    <message>
        <source>Begin a new library in another place…</source>
        <translation>Жаңа кітапхананы басқа жерде бастау…</translation>
    </message>
    <message>
        <source>On a disk of this computer; network disks are not safe for it.</source>
        <translation>Осы компьютердің дискісінде; желілік дискілер оған қауіпсіз емес.</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>Бұрыннан бар кітапхана оның қасында басқа атаумен сақталады.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Кітапхананы ашу</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Күші жойылды: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter undoes the chosen step</source>
        <translation>Ctrl+Enter: таңдалған әрекетті болдырмау</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportView</name>
    <message>
        <source>Record files (%1)</source>
        <translation>Жазба файлдары (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Барлық файл (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Қателер файлын ашу</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Алғашқы жазбалар</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Бүлінген жазбалар</translation>
    </message>
    <message>
        <source>No record is damaged.</source>
        <translation>Бүлінген жазба жоқ.</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>Қабылдауға жарайтын жазба жоқ.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Импорт барысы</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Әлі ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Бұрынғы импорттар</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Бұл импорттың күшін жою</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Import of records</source>
        <translation>Жазбалар импорты</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Жазбалар файлы</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it.</source>
        <translation>Импорт жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Қаралуда: %1</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>жазбалар: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>даналар: %1</translation>
    </message>
    <message>
        <source>already in the catalogue: %1</source>
        <translation>каталогта бар: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>бүлінген: %1</translation>
    </message>
    <message>
        <source>Damaged records (%1)</source>
        <translation>Бүлінген жазбалар (%1)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>импортталды: %1</translation>
    </message>
    <message>
        <source>numbers left out: %1</source>
        <translation>алынбаған нөмірлер: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>Импорт тоқтатылды. Қабылданып үлгерген жазбалар каталогта.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт аяқталды.</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>The import was undone. Its records and copies are no longer in the catalogue.</source>
        <translation>Импорттың күші жойылды. Оның жазбалары мен даналары енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML or IRBIS text. It is checked before anything is imported.</source>
        <translation>Жазбалар файлын осында сүйреп әкеліңіз: MARC (ISO 2709), MARCXML немесе ИРБИС мәтіні. Ол алдымен тексеріледі.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл оқылуда…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemFields</name>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>партиясыз</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>«%1» күн емес. 27.02.2027 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>Somebody else changed this title meanwhile. Your change was not written; here is what it is now.</source>
        <translation>Осы арада бұл атауды басқа біреу өзгертті. Сіздің өзгерісіңіз жазылмады; қазіргісі осында.</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>Кезекте көтеру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemView</name>
    <message>
        <source>Move to…</source>
        <translation>Өткізу…</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Тақтаға оралу (Esc)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Тіркеу…</translation>
    </message>
    <message>
        <source>No file is attached.</source>
        <translation>Файл тіркелмеген.</translation>
    </message>
    <message>
        <source>No PDF is attached. Drop it here, or pictures of pages.</source>
        <translation>PDF тіркелмеген. Оны не бет кескіндерін осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Басқа кезеңге өткізу</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>Бұл атау енді цифрлау кезегінде жоқ.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: its file is missing or damaged.</source>
        <translation>PDF ашылмайды: файлы жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>Move to “%1” (Alt+→)</source>
        <translation>Өткізу: %1 (Alt+→)</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Өткізу: %1</translation>
    </message>
    <message>
        <source>This title is accepted.</source>
        <translation>Бұл атау қабылданған.</translation>
    </message>
    <message>
        <source>PDF or page images</source>
        <translation>PDF немесе бет кескіндері</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF және кескіндер (%1)</translation>
    </message>
    <message>
        <source>Taking files into the library</source>
        <translation>Файлдарды кітапханаға қабылдау</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>Тіркелген файлдар: %1</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Қосылым және кітапхана…</translation>
    </message>
    <message>
        <source>Attached files need a folder that every desk reaches. Name it in the connection of this library.</source>
        <translation>Тіркелген файлдарға барлық кафедра ашатын қалта керек. Оны осы кітапхананың қосылымында көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Жылдам пернелер</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Nothing was found for «%1».</source>
        <translation>«%1» бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>This page has no detail pane.</source>
        <translation>Бұл бетте толық мәлімет жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running.</source>
        <translation>
            <numerusform>Әлі %n жұмыс орындалып жатыр.</numerusform>
            <numerusform>Әлі %n жұмыс орындалып жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Тоқтатып, жабу</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Артқа (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Алға (Alt+→)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>There is nothing to edit here; open a card first.</source>
        <translation>Мұнда өңдейтін ештеңе жоқ; алдымен карточканы ашыңыз.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>Мұнда сақтайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Іздеу нәтижелері</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Байланыс қалпына келді.</translation>
    </message>
    <message>
        <source>No connection to the library: nothing can be searched for now.</source>
        <translation>Кітапханамен байланыс жоқ: әзірге ештеңе іздеу мүмкін емес.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded and will be lost.</source>
        <translation>
            <numerusform>%n код жазылған жоқ, олар жоғалады.</numerusform>
            <numerusform>%n код жазылған жоқ, олар жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one scan it is not known yet whether it was recorded.</source>
        <translation>Бір кодтың жазылған-жазылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Терезені жабу керек пе?</translation>
    </message>
    <message>
        <source>Close and lose the scans</source>
        <translation>Жабу, кодтар жоғалсын</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Moves</name>
    <message>
        <source>Move</source>
        <translation>Өткізу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The reason, for the one who goes on with it</source>
        <translation>Себебі — жұмысты жалғастыратын адам үшін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>«%1» to “%2”: why?</source>
        <translation>«%1» → «%2»: себебі?</translation>
    </message>
    <message>
        <source>This title is accepted: nothing is left to be done.</source>
        <translation>Бұл атау қабылданған: істейтін жұмыс қалмады.</translation>
    </message>
    <message>
        <source>From “%1” there is no way back.</source>
        <translation>«%1» кезеңінен кері жол жоқ.</translation>
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
        <translation>Бірін-бірі табатын есімдер</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Есімді іздеу</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Топқа қосу</translation>
    </message>
    <message>
        <source>Begin a new group</source>
        <translation>Жаңа топ бастау</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>Who searches for one form of a group finds the others too. Differences of letters only (қ and к, Cyrillic and Latin) need no entry here.</source>
        <translation>Топтағы бір нұсқаны іздесе, қалғандары да табылады. Тек әріп айырмасын (қ мен к, кирилл мен латын) мұнда жазу қажет емес.</translation>
    </message>
    <message>
        <source>No group has such a name.</source>
        <translation>Мұндай есім ешбір топта жоқ.</translation>
    </message>
    <message>
        <source>Groups of names</source>
        <translation>Есімдер топтары</translation>
    </message>
    <message>
        <source>Forms of the chosen group</source>
        <translation>Таңдалған топтың нұсқалары</translation>
    </message>
    <message>
        <source>The form was added.</source>
        <translation>Нұсқа қосылды.</translation>
    </message>
    <message>
        <source>The form was removed.</source>
        <translation>Нұсқа алынды.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Тағы бір нұсқа</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OneBox</name>
    <message>
        <source>Scan or search: a book, a reader, a card, an inventory number, a command</source>
        <translation>Сканерлеңіз немесе іздеңіз: кітап, оқырман, билет, түгендеу нөмірі, команда</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorSheet</name>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Palette</name>
    <message>
        <source>A command, in any of the three languages</source>
        <translation>Команда, үш тілдің кез келгенінде</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Командалар тізімі</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Мұндай команда жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PdfViewer</name>
    <message>
        <source>Search in the text</source>
        <translation>Мәтіннен іздеу</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Кішірейту (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Үлкейту (Ctrl+дөңгелек)</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Құжат беттері</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Шағын беттер</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Алдыңғы табылған жер</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Келесі табылған жер (Enter)</translation>
    </message>
    <message>
        <source>matches: %1</source>
        <translation>табылды: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ProblemPage</name>
    <message>
        <source>The library could not be opened</source>
        <translation>Кітапхана ашылмады</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Make the library here</source>
        <translation>Кітапхананы осында жасау</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Қосылымды өзгерту…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Басқа файл таңдау…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Work with another library…</source>
        <translation>Басқа кітапханамен жұмыс істеу…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Құпиясөзді осы компьютердің қоймасында сақтау</translation>
    </message>
    <message>
        <source>Nothing is lost: the library is only not open here.</source>
        <translation>Ештеңе жоғалған жоқ: кітапхана тек осы жерде ашылмай тұр.</translation>
    </message>
    <message>
        <source>The library is open in another window of this computer.</source>
        <translation>Кітапхана осы компьютердің басқа терезесінде ашық тұр.</translation>
    </message>
    <message>
        <source>Close it there, or work in that window.</source>
        <translation>Оны сол жерде жабыңыз немесе сол терезеде жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Бар күйінде ашу</translation>
    </message>
    <message>
        <source>The library could not be restored</source>
        <translation>Кітапхана қалпына келтірілмеді</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderAnswers</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
    <message>
        <source>Read before</source>
        <translation>Бұрын оқығаны</translation>
    </message>
    <message>
        <source>Registered until %1.</source>
        <translation>Тіркеу мерзімі: %1.</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>Кафедрада қызмет көрсету</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>туған күні: %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Бұғатталған: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу мерзімі: %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Тіркеу мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Қолында</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderForm</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Билет нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Бұғаттау себебі</translation>
    </message>
    <message>
        <source>Write the birth date as 03.02.1990.</source>
        <translation>Туған күнін 03.02.1990 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>Open that reader</source>
        <translation>Сол оқырманды ашу</translation>
    </message>
    <message>
        <source>Change the reader</source>
        <translation>Оқырман деректерін өзгерту</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>leave empty for the next number</source>
        <translation>бос қалса, келесі нөмір беріледі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Registered: %1, card %2</source>
        <translation>Тіркелді: %1, билет %2</translation>
    </message>
    <message>
        <source>The same was changed at another desk. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>Дәл осы жерді басқа кафедра өзгертті. Жазғаныңыз осында қалады, бірақ оны ол өзгерістің үстіне сақтауға болмайды; бас тартып, оқырманды қайта қараңыз.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; here is what it is now.</source>
        <translation>Оқырман деректерін басқа кафедра өзгертті; қазіргі күйі осында.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; what you typed is kept.</source>
        <translation>Оқырман деректерін басқа кафедра өзгертті; сіздің жазғаныңыз сақталып тұр.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderList</name>
    <message>
        <source>Register a new reader</source>
        <translation>Жаңа оқырманды тіркеу</translation>
    </message>
    <message>
        <source>Any part of the name, the birth year, the end of the phone number or the card</source>
        <translation>Аты-жөнінің бір бөлігі, туған жылы, телефонның соңы немесе билет</translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation>Оқырманды табу</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>New reader (Shift+F1)</source>
        <translation>Жаңа оқырман (Shift+F1)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>No such reader was found.</source>
        <translation>Мұндай оқырман табылмады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderStrip</name>
    <message>
        <source>No reader at the desk</source>
        <translation>Кафедрада оқырман жоқ</translation>
    </message>
    <message>
        <source>A scanned book is taken back; a scanned card opens its reader.</source>
        <translation>Сканерленген кітап қайтарылады, сканерленген билет оқырманды ашады.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Бұғатталған: %1</translation>
    </message>
    <message>
        <source>Loans: %1 of %2</source>
        <translation>Қолында: %1 / %2</translation>
    </message>
    <message>
        <source>Loans: %1</source>
        <translation>Қолында: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу мерзімі: %1</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Тіркеу мерзімі өткен: %1</translation>
    </message>
    <message numerus="yes">
        <source>Returned: %n book(s)</source>
        <translation>
            <numerusform>Қайтарылды: %n кітап</numerusform>
            <numerusform>Қайтарылды: %n кітап</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadersPage</name>
    <message>
        <source>Open a reader first.</source>
        <translation>Алдымен оқырманды ашыңыз.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordAnswers</name>
    <message>
        <source>Everything found in the catalogue</source>
        <translation>Каталогтан табылғанның бәрі</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordBrief</name>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Жазбаны ашу (Enter)</translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>Көру үшін жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>Сөреде: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordList</name>
    <message>
        <source>By title</source>
        <translation>Атауы бойынша</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Авторы бойынша</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Жылы, жаңасынан</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Соңғы қосылғаны</translation>
    </message>
    <message>
        <source>By title, backwards</source>
        <translation>Атауы, кері ретпен</translation>
    </message>
    <message>
        <source>By author, backwards</source>
        <translation>Авторы, кері ретпен</translation>
    </message>
    <message>
        <source>Oldest year first</source>
        <translation>Жылы, ескісінен</translation>
    </message>
    <message>
        <source>Title, author, subject, year, ISBN…</source>
        <translation>Атауы, авторы, тақырыбы, жылы, ISBN…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Тізім реті</translation>
    </message>
    <message>
        <source>The catalogue is empty. Drop a MARC file here, or choose one.</source>
        <translation>Каталог бос. MARC файлын осында сүйреп әкеліңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Жазбаларды импорттау…</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words or filters find more.</source>
        <translation>Ештеңе табылмады. Сөзді немесе сүзгіні азайтып көріңіз.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Барлық жазбаны көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 found</source>
        <translation>табылғаны %1 санынан көп</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылды: %n</numerusform>
            <numerusform>табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found is in the order of relevance.</source>
        <translation>Табылғандар сұрауға сәйкестігі бойынша тұр.</translation>
    </message>
    <message>
        <source>Show what the list can be narrowed by</source>
        <translation>Тізімді не бойынша тарылтуға болатынын көрсету</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Сипаттаманы көшіру</translation>
    </message>
    <message>
        <source>Description by GOST 7.1 to the clipboard (Ctrl+Shift+C)</source>
        <translation>Сипаттаманы МемСТ 7.1 бойынша көшіру (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Дана қосу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>MARC record</source>
        <translation>MARC жазбасы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue.</source>
        <translation>Бұл жазба енді каталогта жоқ.</translation>
    </message>
    <message>
        <source>Show in digitization</source>
        <translation>Цифрлауда көрсету</translation>
    </message>
    <message>
        <source>Digitize</source>
        <translation>Цифрлауға</translation>
    </message>
    <message>
        <source>This title is in the digitization queue.</source>
        <translation>Бұл атау цифрлау кезегінде.</translation>
    </message>
    <message>
        <source>Put this title on the digitization queue</source>
        <translation>Бұл атауды цифрлау кезегіне қою</translation>
    </message>
    <message>
        <source>local history</source>
        <translation>өлкетану</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Other title information</source>
        <translation>Атауға қатысты мәлімет</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлар</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылым орны</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Пәндік айдарлар</translation>
    </message>
    <message>
        <source>Class mark</source>
        <translation>Жіктеу индексі</translation>
    </message>
    <message>
        <source>Author mark</source>
        <translation>Авторлық белгі</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>Сипаттама көшірілді.</translation>
    </message>
    <message>
        <source>On the digitization queue.</source>
        <translation>Цифрлау кезегіне қойылды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SampleBar</name>
    <message>
        <source>Sample library: readers and loans are invented. Try everything.</source>
        <translation>Сынама кітапхана: деректер ойдан алынған. Бәрін байқап көріңіз.</translation>
    </message>
    <message>
        <source>Throw it away and begin my own</source>
        <translation>Жойып, өзімдікін бастау</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SearchBox</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Тазалау (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The name of the computer with the library. Empty: this computer.</source>
        <translation>Кітапханасы бар компьютердің атауы. Бос қалса — осы компьютер.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғаныс</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Сертификат файлы</translation>
    </message>
    <message>
        <source>Only when the administrator gave you one.</source>
        <translation>Тек әкімші берген болса.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Тіркелген файлдар</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Folder of attached files</source>
        <translation>Тіркелген файлдар қалтасы</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Сертификаттар (%1)</translation>
    </message>
    <message>
        <source>Write the name of the database; the administrator knows it.</source>
        <translation>Дерекқордың атауын жазыңыз; оны әкімші біледі.</translation>
    </message>
    <message>
        <source>Anybody in the network could read along: names, loans, everything. Choose this only for a network that strangers cannot reach.</source>
        <translation>Желідегі кез келген адам бәрін оқи алады: есімдерді, берілімдерді. Мұны тек бөгделер кіре алмайтын желіде таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody can read along, but another server could pretend to be this one.</source>
        <translation>Ешкім оқи алмайды, бірақ басқа сервер өзін осы сервер етіп көрсете алады.</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is</source>
        <translation>Шифрланған, сервер кім екенін дәлелдейді</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>Шифрланған, кім жауап берсе де</translation>
    </message>
    <message>
        <source>Without protection</source>
        <translation>Қорғаныссыз</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Құпиясөзді осы компьютердің қоймасында сақтау</translation>
    </message>
    <message>
        <source>A folder that every desk reaches. Empty: nothing can be attached.</source>
        <translation>Барлық кафедра ашатын қалта. Бос қалса — файл тіркелмейді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerPage</name>
    <message>
        <source>A shared library on a server</source>
        <translation>Сервердегі ортақ кітапхана</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосылу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StartPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StatusBar</name>
    <message>
        <source>%1 · desk %2</source>
        <translation>%1 · кафедра: %2</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Жұмыс істеп отырған: %1</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Бұл жұмысты тоқтату</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Ашық, қараңғы немесе контрасты түс</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Кішірейту (Ctrl+-)</translation>
    </message>
    <message>
        <source>Size of everything; click for 100 % (Ctrl+0)</source>
        <translation>Жалпы өлшем; басса, 100 % болады (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Үлкейту (Ctrl+=)</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>тоқтатылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: others in the network could read along.</source>
        <translation>Шифрланбаған: желідегі бөгде адам оқи алады.</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Кітапхана: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Бет %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>Күші жойылды: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Қайта орындалды: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::VerdictList</name>
    <message>
        <source>Scans</source>
        <translation>Сканерленгендер</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WaitPage</name>
    <message>
        <source>One moment…</source>
        <translation>Бір сәт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WelcomePage</name>
    <message>
        <source>Where is your library?</source>
        <translation>Кітапханаңыз қайда?</translation>
    </message>
    <message>
        <source>Go on with the library of this desk</source>
        <translation>Осы кафедраның кітапханасымен жалғастыру</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Сынама кітапхананы байқап көру</translation>
    </message>
    <message>
        <source>Real titles, invented readers. Try everything; it is thrown away in one step.</source>
        <translation>Шынайы атаулар, ойдан шығарылған оқырмандар. Бәрін байқап көріңіз; ол бір әрекетпен жойылады.</translation>
    </message>
    <message>
        <source>A library on this computer</source>
        <translation>Осы компьютердегі кітапхана</translation>
    </message>
    <message>
        <source>One file on this disk, for one desk. Begin a new one or open yours.</source>
        <translation>Осы дискідегі бір файл, бір кафедраға арналған. Жаңасын бастаңыз немесе өзіңіздікін ашыңыз.</translation>
    </message>
    <message>
        <source>A shared library on a server</source>
        <translation>Сервердегі ортақ кітапхана</translation>
    </message>
    <message>
        <source>Several desks work in it at the same time. The administrator gives you its address.</source>
        <translation>Онда бірнеше кафедра бір мезгілде жұмыс істейді. Мекенжайын әкімші береді.</translation>
    </message>
</context>
</TS>
