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
        <source>The library file cannot be reached. Check the disk or the network.</source>
        <translation>Кітапхана файлы қолжетімсіз. Дискіні немесе желіні тексеріңіз.</translation>
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
    <name>kitapdar::app::FirstStart</name>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
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
</context>
<context>
    <name>kitapdar::ui::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Хабарламаны жабу</translation>
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
        <source>Library file</source>
        <translation>Кітапхана файлы</translation>
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
</TS>
