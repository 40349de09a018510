<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Жаңа топтама</translation>
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
        <source>Put the chosen titles into a batch…</source>
        <translation>Таңдалған атауларды топтамаға қосу…</translation>
    </message>
    <message>
        <source>My work in digitization</source>
        <translation>Цифрлаудағы менің жұмысым</translation>
    </message>
    <message>
        <source>Take the work, or give it back</source>
        <translation>Жұмысты алу немесе қайтару</translation>
    </message>
    <message>
        <source>Hold the work, or release it</source>
        <translation>Жұмысты кейінге қою немесе жалғастыруға ашу</translation>
    </message>
    <message>
        <source>Skip the stage…</source>
        <translation>Кезеңді өткізіп жіберу…</translation>
    </message>
    <message>
        <source>Print the slip of the title</source>
        <translation>Басылымның ілеспе қағазын басып шығару</translation>
    </message>
    <message>
        <source>Check the pages of the title</source>
        <translation>Атаудың беттерін тексеру</translation>
    </message>
    <message>
        <source>Choose titles for digitization</source>
        <translation>Цифрлауға атаулар іріктеу</translation>
    </message>
    <message>
        <source>Put the marked candidates on the queue</source>
        <translation>Белгіленген атауларды кезекке қою</translation>
    </message>
    <message>
        <source>Put the first candidates on the queue</source>
        <translation>Тізімнің басындағы атауларды кезекке қою</translation>
    </message>
    <message>
        <source>Lists of what is digitized elsewhere…</source>
        <translation>Басқа жерде цифрланғандардың тізімдері…</translation>
    </message>
    <message>
        <source>Scans that arrive in a folder</source>
        <translation>Қалтаға келетін скандар</translation>
    </message>
    <message>
        <source>Scan pages of the title</source>
        <translation>Атаудың беттерін сканерлеу</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Топтама</translation>
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
    <name>Choosing</name>
    <message>
        <source>Nothing was taken: chosen are %1, and the batch of %2 has room for %3.</source>
        <translation>Ештеңе алынбады. Таңдалғаны: %1; топтаманың көлемі: %2; бос орны: %3.</translation>
    </message>
    <message>
        <source>Nothing was taken: all of these are on the queue or digitized already.</source>
        <translation>Ештеңе алынбады: бұлардың бәрі кезекте тұр не цифрланып қойған.</translation>
    </message>
    <message>
        <source>Nothing was taken: no title is chosen.</source>
        <translation>Ештеңе алынбады: бірде-бір атау таңдалмаған.</translation>
    </message>
    <message>
        <source>Nothing was taken: at most %1 titles can be taken at once.</source>
        <translation>Ештеңе алынбады. Бір жолы алуға болатын атау саны: ең көбі %1.</translation>
    </message>
    <message>
        <source>Say whose list it is, for example Kitap.kz.</source>
        <translation>Тізімнің кімдікі екенін жазыңыз, мысалы: Kitap.kz.</translation>
    </message>
    <message>
        <source>The list has no titles; the former one stays.</source>
        <translation>Тізімде атау жоқ; бұрынғы тізім қалады.</translation>
    </message>
    <message>
        <source>The list was not taken: it has more than %1 titles.</source>
        <translation>Тізім алынбады: ондағы атаулар саны мынадан көп: %1.</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>«%1» деген дереккөздің тізімі жоқ.</translation>
    </message>
    <message>
        <source>%1 is no table, or it is damaged. CSV and XLSX are read.</source>
        <translation>%1 – кесте емес немесе бүлінген. CSV мен XLSX оқылады.</translation>
    </message>
    <message>
        <source>%1 was not read: it is larger than any table that is taken.</source>
        <translation>%1 оқылмады: алынатын кестелердің бәрінен үлкен.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ашылмайды.</translation>
    </message>
    <message>
        <source>Which column of %1 has the titles is not known. Say which one.</source>
        <translation>%1 кестесінде атаулар қай бағанда тұрғаны белгісіз. Қай баған екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Кестеде «%1» бағаны жоқ.</translation>
    </message>
    <message>
        <source>digitized here</source>
        <translation>мұнда цифрланған</translation>
    </message>
    <message>
        <source>on the queue</source>
        <translation>кезекте тұр</translation>
    </message>
    <message>
        <source>dropped from the queue before</source>
        <translation>бұрын кезектен шығарылған</translation>
    </message>
    <message>
        <source>another edition is digitized or on the queue</source>
        <translation>басқа басылымы цифрланған не кезекте тұр</translation>
    </message>
    <message>
        <source>digitized elsewhere</source>
        <translation>басқа жерде цифрланған</translation>
    </message>
    <message>
        <source>another edition is digitized elsewhere</source>
        <translation>басқа басылымы басқа жерде цифрланған</translation>
    </message>
    <message>
        <source>no copy to be scanned</source>
        <translation>сканерлейтін данасы жоқ</translation>
    </message>
    <message>
        <source>no copy on the shelf</source>
        <translation>сөреде данасы жоқ</translation>
    </message>
    <message>
        <source>a copy is missing</source>
        <translation>бір данасы жоғалған</translation>
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
        <source>requests that were not met (%1)</source>
        <translation>қанағаттандырылмаған сұраныстар (%1)</translation>
    </message>
    <message>
        <source>loans of the last three years (%1)</source>
        <translation>соңғы үш жылдағы берілімдер (%1)</translation>
    </message>
    <message>
        <source>a copy is damaged</source>
        <translation>бір данасы бүлінген</translation>
    </message>
    <message>
        <source>the only copy</source>
        <translation>жалғыз дана</translation>
    </message>
    <message>
        <source>older than fifty years</source>
        <translation>елу жылдан асқан</translation>
    </message>
    <message>
        <source>the rights are cleared</source>
        <translation>құқығы шешілген</translation>
    </message>
    <message>
        <source>Added: %1. Removed: %2. As before: %3.</source>
        <translation>Қосылғаны: %1. Алынып тасталғаны: %2. Бұрынғыша: %3.</translation>
    </message>
    <message>
        <source>Repeated lines: %1.</source>
        <translation>Қайталанған жолдар: %1.</translation>
    </message>
</context>
<context>
    <name>ChoosingTable</name>
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
        <source>Score</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неліктен</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Білу керек</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
</context>
<context>
    <name>Derivatives</name>
    <message>
        <source>Not made: the title has no scanned pages yet.</source>
        <translation>Жасалмады: атаудың сканерленген беттері әлі жоқ.</translation>
    </message>
    <message>
        <source>Not made: no page has a text yet. Have the pages recognised first.</source>
        <translation>Жасалмады: әлі бір де бір беттің мәтіні жоқ. Алдымен беттерді танытып алыңыз.</translation>
    </message>
    <message>
        <source>Not made: the scan of page %1 cannot be read. Check the kept files, and scan the page anew if it is damaged.</source>
        <translation>Жасалмады: мына беттің сканы оқылмайды: %1. Сақталған файлдарды тексеріңіз, скан бүлінген болса, бетті қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Not made: the text has characters that no usual font has, first on page %1: %2. Correct them there.</source>
        <translation>Жасалмады: мәтінде әдеттегі қаріптердің ешқайсысында жоқ таңбалар бар, алғашқысы мына бетте: %1. Таңбалар: %2. Оларды сол жерде түзетіңіз.</translation>
    </message>
    <message>
        <source>Not kept: the file that was made does not hold what an archived PDF promises (%1).</source>
        <translation>Сақталмады: жасалған файл мұрағаттық PDF талаптарына сай емес (%1).</translation>
    </message>
    <message>
        <source>Not made: the program %1 ended badly; the book may be too large for the memory of this computer.</source>
        <translation>Жасалмады: %1 бағдарламасы сәтсіз аяқталды; кітап бұл компьютердің жадына тым үлкен болуы мүмкін.</translation>
    </message>
    <message>
        <source>Not made: the program that makes Word and EPUB files is not installed on this computer: %1.</source>
        <translation>Жасалмады: Word және EPUB файлдарын жасайтын бағдарлама бұл компьютерде орнатылмаған: %1.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>жай мәтін</translation>
    </message>
    <message>
        <source>There is a folder of this name already: %1. Nothing was written.</source>
        <translation>Мұндай аты бар қалта бар: %1. Ештеңе жазылмады.</translation>
    </message>
</context>
<context>
    <name>Digitization</name>
    <message>
        <source>This title is in the digitization queue already.</source>
        <translation>Бұл атау цифрлау кезегінде тұр.</translation>
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
            <numerusform>Топтама толды: %n атау.</numerusform>
            <numerusform>Топтама толды: %n атау.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such batch any more.</source>
        <translation>Мұндай топтама енді жоқ.</translation>
    </message>
    <message>
        <source>There is a batch “%1” already.</source>
        <translation>«%1» топтамасы бұрыннан бар.</translation>
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
        <source>final check</source>
        <translation>соңғы тексеру</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>жөнелтуге жиналды</translation>
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
    <message>
        <source>It is not in the digitization queue.</source>
        <translation>Бұл атау цифрлау кезегінде жоқ.</translation>
    </message>
    <message>
        <source>%1 was not taken: it takes too long or too much memory to read.</source>
        <translation>%1 алынбады: оны оқуға тым көп уақыт не жад кетеді.</translation>
    </message>
    <message>
        <source>preparing the files</source>
        <translation>файлдарын дайындау</translation>
    </message>
    <message>
        <source>Its files, its batch and its due date stay as they are. Stage: %1.</source>
        <translation>Файлдары, топтамасы мен мерзімі енді өзгертілмейді. Кезеңі: %1.</translation>
    </message>
    <message>
        <source>%1 was not taken: it is protected by a password.</source>
        <translation>%1 алынбады: ол құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>%1 was not taken: the password does not open it.</source>
        <translation>%1 алынбады: құпиясөз сәйкес келмейді.</translation>
    </message>
    <message>
        <source>%1 was not taken: it is not built like a real document (most of it is empty, or its pages are nested without end).</source>
        <translation>%1 алынбады: оның құрылымы шынайы құжаттыкіндей емес (көп бөлігі бос немесе беттері шексіз қабаттаса берген).</translation>
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
        <translation>%1-кескін</translation>
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
    <message>
        <source>PDF, protected</source>
        <translation>PDF, қорғалған</translation>
    </message>
</context>
<context>
    <name>FilesFolder</name>
    <message>
        <source>Scans and other files need a folder that every desk reaches. Name it in the connection of this library.</source>
        <translation>Скандар мен басқа файлдарға барлық кафедралар қолжеткізе алатын қалта керек. Оны осы кітапхананың қосылымында көрсетіңіз.</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Кітапхана және қосылым…</translation>
    </message>
</context>
<context>
    <name>IntoBatch</name>
    <message>
        <source>Putting titles into a batch</source>
        <translation>Атауларды топтамаға қосу</translation>
    </message>
    <message>
        <source>Put into the batch: %1.</source>
        <translation>Топтамаға қосылды: %1.</translation>
    </message>
    <message>
        <source>Sent already, or no room in the batch: %1.</source>
        <translation>Жіберіліп қойған немесе топтамада орын жоқ: %1.</translation>
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
        <translation>Басымдығы: %1</translation>
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
        <translation>Топтама</translation>
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
        <translation>кезекте көтерілген</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>Осы кезеңде</translation>
    </message>
</context>
<context>
    <name>PageLine</name>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1, барлығы %2</translation>
    </message>
    <message>
        <source>printed number %1</source>
        <translation>басылған нөмірі: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>There is no such page in the book any more.</source>
        <translation>Кітапта мұндай бет енді жоқ.</translation>
    </message>
    <message>
        <source>This page has no picture: it is marked as not there.</source>
        <translation>Бұл беттің кескіні жоқ: ол жоқ бет деп белгіленген.</translation>
    </message>
    <message>
        <source>Write why the page is not there.</source>
        <translation>Беттің неге жоқ екенін жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” has no number by which the next pages could be labelled.</source>
        <translation>«%1» жазуында келесі беттерді нөмірлеуге болатын сан жоқ.</translation>
    </message>
    <message>
        <source>The cut must lie within the page, not at its edge.</source>
        <translation>Бөлу сызығы беттің шетінде емес, ішінде болуы керек.</translation>
    </message>
    <message>
        <source>There is no such chapter any more.</source>
        <translation>Мұндай тарау енді жоқ.</translation>
    </message>
    <message>
        <source>Write the heading of the chapter.</source>
        <translation>Тараудың тақырыбын жазыңыз.</translation>
    </message>
    <message>
        <source>%1 was not taken: the book has this very picture already.</source>
        <translation>%1 алынбады: дәл осы кескін кітапта бұрыннан бар.</translation>
    </message>
    <message>
        <source>%1 was not taken: a page is replaced by a file with one picture.</source>
        <translation>%1 алынбады: бет бір ғана кескіні бар файлмен ауыстырылады.</translation>
    </message>
    <message>
        <source>There are no files to be taken.</source>
        <translation>Алынатын файл жоқ.</translation>
    </message>
    <message>
        <source>page of text</source>
        <translation>мәтін беті</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>мұқаба</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>титул беті</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>шығарылым деректері</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>мазмұны</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>жапсырма сурет</translation>
    </message>
    <message>
        <source>foldout</source>
        <translation>жайылмалы парақ</translation>
    </message>
    <message>
        <source>blank page</source>
        <translation>бос бет</translation>
    </message>
    <message>
        <source>target sheet, not of the book</source>
        <translation>қызметтік парақ, кітаптікі емес</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>әлі қаралмаған</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>has a defect</source>
        <translation>ақауы бар</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>бұлыңғыр</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>шеті кесілген</translation>
    </message>
    <message>
        <source>crooked</source>
        <translation>қисық</translation>
    </message>
    <message>
        <source>a finger or another thing in the picture</source>
        <translation>кескінге саусақ немесе бөтен зат түскен</translation>
    </message>
    <message>
        <source>in the wrong place</source>
        <translation>өз орнында емес</translation>
    </message>
    <message>
        <source>a page is missing here</source>
        <translation>бұл жерде бет жетіспейді</translation>
    </message>
    <message>
        <source>nothing is printed on it</source>
        <translation>онда басылған ештеңе жоқ</translation>
    </message>
    <message>
        <source>looks like page no. %1</source>
        <translation>мына бетке ұқсайды: № %1</translation>
    </message>
    <message>
        <source>crooked by %1°</source>
        <translation>қисықтығы: %1°</translation>
    </message>
    <message>
        <source>letters touch an edge</source>
        <translation>әріптер шетіне тиіп тұр</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>анық емес</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>тым қараңғы</translation>
    </message>
    <message>
        <source>the print is too pale</source>
        <translation>басылуы тым солғын</translation>
    </message>
    <message>
        <source>the file does not say its resolution</source>
        <translation>файлда ажыратымдылығы көрсетілмеген</translation>
    </message>
    <message>
        <source>low resolution: %1 dpi</source>
        <translation>ажыратымдылығы төмен: %1 dpi</translation>
    </message>
    <message>
        <source>no page before it has the number %1</source>
        <translation>алдындағы беттердің ешқайсысында мына нөмір жоқ: %1</translation>
    </message>
    <message>
        <source>its text is not in the language of the book</source>
        <translation>мәтіні кітаптың тілінде емес</translation>
    </message>
    <message>
        <source>no text was read, but something is printed on it</source>
        <translation>мәтін оқылмады, бірақ бетте басылған нәрсе бар</translation>
    </message>
    <message>
        <source>a part of its text was not read</source>
        <translation>мәтінінің бір бөлігі оқылмады</translation>
    </message>
    <message>
        <source>There is no such scanner at this computer, or it is switched off.</source>
        <translation>Бұл компьютерде мұндай сканер жоқ немесе ол өшірулі тұр.</translation>
    </message>
    <message>
        <source>The scanner is used by another program.</source>
        <translation>Сканерді басқа бағдарлама пайдаланып жатыр.</translation>
    </message>
    <message>
        <source>You may not use this scanner: the administrator of the computer gives the right.</source>
        <translation>Бұл сканерді пайдалануға рұқсатыңыз жоқ: рұқсатты компьютердің әкімшісі береді.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner.</source>
        <translation>Сканерде қағаз кептеліп қалды.</translation>
    </message>
    <message>
        <source>The cover of the scanner is open.</source>
        <translation>Сканердің қақпағы ашық тұр.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of the scanner.</source>
        <translation>Сканердің қағаз беру құрылғысында қағаз жоқ.</translation>
    </message>
    <message>
        <source>The scanner has no feeder: scan page by page.</source>
        <translation>Сканерде қағаз беру құрылғысы жоқ: беттерді бір-бірлеп сканерлеңіз.</translation>
    </message>
    <message>
        <source>The scanner does not scan with this resolution.</source>
        <translation>Сканер мұндай ажыратымдылықпен сканерлемейді.</translation>
    </message>
    <message>
        <source>The scanner does not do what was asked of it.</source>
        <translation>Сканер сұралған әрекетті орындай алмайды.</translation>
    </message>
    <message>
        <source>The picture of the scanner is too large: choose a smaller resolution.</source>
        <translation>Сканердің кескіні тым үлкен: ажыратымдылықты азайтыңыз.</translation>
    </message>
    <message>
        <source>The scanner reports a failure. Switch it off and on and scan again.</source>
        <translation>Сканер ақау туралы хабарлады. Оны өшіріп, қайта қосыңыз да, қайтадан сканерлеңіз.</translation>
    </message>
    <message>
        <source>The scanner has not answered for three minutes.</source>
        <translation>Сканер үш минут бойы жауап бермеді.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>There is no such page.</source>
        <translation>Мұндай бет жоқ.</translation>
    </message>
    <message>
        <source>The page has no scan, so there is nothing to read.</source>
        <translation>Беттің сканы жоқ, сондықтан танитын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A person has corrected the text of this scan (version %1). It stays; scan the page anew to have it read again.</source>
        <translation>Бұл сканның мәтінін адам түзеткен (нұсқа %1). Ол сақталады; қайта тану үшін бетті қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The page has no version %1 of its text for the present scan.</source>
        <translation>Беттің қазіргі сканы үшін мәтіннің мұндай нұсқасы жоқ: %1.</translation>
    </message>
    <message>
        <source>The page has no text yet.</source>
        <translation>Беттің мәтіні әлі жоқ.</translation>
    </message>
    <message>
        <source>“%1” names no languages of recognition. They are written like this: kaz+rus.</source>
        <translation>«%1» — тану тілдері емес. Олар былай жазылады: kaz+rus.</translation>
    </message>
    <message>
        <source>The record does not tell in which language the pages are. Choose the languages of recognition.</source>
        <translation>Жазбада беттердің қай тілде екені көрсетілмеген. Тану тілдерін таңдаңыз.</translation>
    </message>
    <message>
        <source>The language “%1” is not installed for recognition on this computer.</source>
        <translation>Бұл компьютерде тануға арналған «%1» тілі орнатылмаған.</translation>
    </message>
    <message>
        <source>The title has no scanned pages that could be read.</source>
        <translation>Атаудың танитын сканерленген беттері жоқ.</translation>
    </message>
    <message>
        <source>That is more text than a page has.</source>
        <translation>Мәтін бір бетке тым көп.</translation>
    </message>
    <message>
        <source>Another computer reads this page by now, or it has another scan.</source>
        <translation>Бұл бетті енді басқа компьютер танып жатыр немесе беттің сканы ауысқан.</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>танылған</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>адам түзеткен</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортталған</translation>
    </message>
    <message>
        <source>not proofread</source>
        <translation>оқып түзетілмеген</translation>
    </message>
    <message>
        <source>proofread in part</source>
        <translation>ішінара оқып түзетілген</translation>
    </message>
    <message>
        <source>proofread</source>
        <translation>оқып түзетілген</translation>
    </message>
    <message>
        <source>The scan cannot be opened.</source>
        <translation>Скан ашылмайды.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файл құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>The file is not built like a real document.</source>
        <translation>Файлдың құрылымы нағыз құжаттікіндей емес.</translation>
    </message>
    <message>
        <source>Reading took too long or too much memory.</source>
        <translation>Тану тым ұзақ жүрді немесе тым көп жад алды.</translation>
    </message>
    <message>
        <source>A language is not installed for recognition on the computer that reads.</source>
        <translation>Танитын компьютерде керекті тіл орнатылмаған.</translation>
    </message>
    <message>
        <source>The file of the scan is not in the folder of the library.</source>
        <translation>Скан файлы кітапхана қалтасында жоқ.</translation>
    </message>
    <message>
        <source>The program that read the page ended each time before it was done.</source>
        <translation>Бетті таныған бағдарлама әр жолы аяқтамай тоқтады.</translation>
    </message>
    <message>
        <source>The text could not be written to the folder of the library.</source>
        <translation>Мәтінді кітапхана қалтасына жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Recognising the text of pages</source>
        <translation>Беттердің мәтінін тану</translation>
    </message>
    <message>
        <source>Pages read: %1. Pages that could not be read: %2.</source>
        <translation>Оқылған беттер: %1. Оқылмаған беттер: %2.</translation>
    </message>
    <message>
        <source>Each page has its text already.</source>
        <translation>Әр беттің мәтіні бұрыннан бар.</translation>
    </message>
    <message>
        <source>In the language of the record</source>
        <translation>Жазбада көрсетілген тілде</translation>
    </message>
    <message>
        <source>In Kazakh and Russian</source>
        <translation>Қазақ және орыс тілдерінде</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орыс тілінде</translation>
    </message>
    <message>
        <source>In Cyrillic letters of any language, as a draft</source>
        <translation>Кез келген тілдің кирилл әріптерімен, жоба мәтін ретінде</translation>
    </message>
    <message>
        <source>The title stays at this stage: %1.</source>
        <translation>Кітап осы кезеңде қалады: %1.</translation>
    </message>
    <message>
        <source>Pages read: %1.</source>
        <translation>Оқылған беттер: %1.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>It cannot go to “%1” yet.</source>
        <translation>Оны «%1» кезеңіне әзірге өткізуге болмайды.</translation>
    </message>
    <message>
        <source>There is no work to be taken at “%1”.</source>
        <translation>«%1» күйінде алынатын жұмыс жоқ.</translation>
    </message>
    <message>
        <source>%1 has this work.</source>
        <translation>Бұл жұмыс мына қызметкерде: %1.</translation>
    </message>
    <message>
        <source>Nobody has taken this work.</source>
        <translation>Бұл жұмысты ешкім алған жоқ.</translation>
    </message>
    <message>
        <source>The work is held: %1</source>
        <translation>Жұмыс кейінге қойылған: %1</translation>
    </message>
    <message>
        <source>The work has failed: %1</source>
        <translation>Жұмыс орындалмай қалды: %1</translation>
    </message>
    <message>
        <source>The work is neither held nor failed.</source>
        <translation>Жұмыс кейінге қойылмаған, орындалмай қалған да жоқ.</translation>
    </message>
    <message>
        <source>“%1” cannot be skipped.</source>
        <translation>«%1» кезеңін өткізіп жіберуге болмайды.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>It is sent back to “%1” with a defect: say what is to be mended there.</source>
        <translation>«%1» кезеңіне ақаумен қайтарылады: онда не түзетілетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no such defect any more.</source>
        <translation>Мұндай ақау енді жоқ.</translation>
    </message>
    <message>
        <source>The defect is closed already: %1.</source>
        <translation>Ақау бұрын жабылған: %1.</translation>
    </message>
    <message>
        <source>The page is not of this title.</source>
        <translation>Бұл бет осы басылымдікі емес.</translation>
    </message>
    <message>
        <source>Name the document of the contract.</source>
        <translation>Шарттың құжатын көрсетіңіз.</translation>
    </message>
    <message>
        <source>While the rights are unknown, it may be neither delivered nor downloaded.</source>
        <translation>Құқықтары белгісіз болғанда, оны тапсыруға да, жүктеп алуға беруге де болмайды.</translation>
    </message>
    <message>
        <source>The limit of a stage is from 1 to %1.</source>
        <translation>Кезең шегі 1 мен %1 аралығында болады.</translation>
    </message>
    <message>
        <source>“%1” checks the work of no other stage.</source>
        <translation>«%1» кезеңінде басқа кезеңнің жұмысы тексерілмейді.</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>жұмыста</translation>
    </message>
    <message>
        <source>held</source>
        <translation>кейінге қойылған</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>орындалмай қалды</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>өткізіп жіберілді</translation>
    </message>
    <message>
        <source>page missing</source>
        <translation>бет жоқ</translation>
    </message>
    <message>
        <source>page twice</source>
        <translation>бет қайталанған</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>шеті кесілген</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>бұлыңғыр</translation>
    </message>
    <message>
        <source>crooked</source>
        <translation>қисық</translation>
    </message>
    <message>
        <source>too dark or too light</source>
        <translation>тым қараңғы немесе тым ашық</translation>
    </message>
    <message>
        <source>fingers in the picture</source>
        <translation>кескінге саусақ түскен</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>реті дұрыс емес</translation>
    </message>
    <message>
        <source>wrong resolution</source>
        <translation>ажыратымдылығы дұрыс емес</translation>
    </message>
    <message>
        <source>read in the wrong language</source>
        <translation>басқа тілде танылған</translation>
    </message>
    <message>
        <source>errors in the text</source>
        <translation>мәтінде қателер бар</translation>
    </message>
    <message>
        <source>wrong description</source>
        <translation>сипаттамасы дұрыс емес</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>файл бүлінген</translation>
    </message>
    <message>
        <source>remark of the receiver</source>
        <translation>қабылдаушының ескертпесі</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>түзетілді</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>сол күйінде қалдырылды</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>қоғамдық игілік</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>шарт</translation>
    </message>
    <message>
        <source>permitted by law</source>
        <translation>заң рұқсат етеді</translation>
    </message>
    <message>
        <source>owner of the rights not found</source>
        <translation>құқық иесі табылмады</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Құқықтар туралы шешім жоқ.</translation>
    </message>
    <message>
        <source>There are neither pages nor a PDF.</source>
        <translation>Беттер де, PDF те жоқ.</translation>
    </message>
    <message>
        <source>Pages that nobody has checked: %1.</source>
        <translation>Тексерілмеген беттер: %1.</translation>
    </message>
    <message>
        <source>Pages with a defect: %1.</source>
        <translation>Ақауы бар беттер: %1.</translation>
    </message>
    <message>
        <source>Pages without a text: %1.</source>
        <translation>Мәтіні жоқ беттер: %1.</translation>
    </message>
    <message>
        <source>The book is marked as Kazakh, and its texts have not one Kazakh letter.</source>
        <translation>Кітап қазақша деп белгіленген, ал мәтіндерінде бірде-бір қазақ әрпі жоқ.</translation>
    </message>
    <message>
        <source>Open defects: %1.</source>
        <translation>Ашық ақаулар: %1.</translation>
    </message>
    <message>
        <source>There is no PDF.</source>
        <translation>PDF жоқ.</translation>
    </message>
    <message>
        <source>Whoever did the work does not check it: %1 did. Another person checks it; a library with one worker can switch this rule off.</source>
        <translation>Жұмысты орындаған адам оны өзі тексермейді, ал оны орындаған – %1. Басқа қызметкер тексереді; бір ғана қызметкері бар кітапхана бұл ережені өшіре алады.</translation>
    </message>
    <message>
        <source>The stage is full: at most %1.</source>
        <translation>Кезең толы: ең көбі %1.</translation>
    </message>
    <message>
        <source>The book is on loan.</source>
        <translation>Кітап оқырманда.</translation>
    </message>
    <message>
        <source>The book is not on its shelf: %1.</source>
        <translation>Кітап сөреде жоқ: %1.</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>кейінге қойылған: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>орындалмай қалды: %1</translation>
    </message>
    <message>
        <source>%1, pass %2</source>
        <translation>%1, айналым: %2</translation>
    </message>
    <message>
        <source>shown in the library</source>
        <translation>кітапханада көрсету</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>тапсыру</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>жүктеп алу</translation>
    </message>
    <message>
        <source>may be: %1</source>
        <translation>рұқсат етіледі: %1</translation>
    </message>
    <message>
        <source>the author died in %1</source>
        <translation>автордың қайтыс болған жылы: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>free to take</source>
        <translation>алуға болады</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>кезең орындалды</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>түзетілмеген</translation>
    </message>
    <message>
        <source>pages could not be read</source>
        <translation>кейбір беттер оқылмады</translation>
    </message>
    <message>
        <source>the pages were read in a wrong language</source>
        <translation>беттер басқа тілде оқылған</translation>
    </message>
    <message>
        <source>nobody has said in which languages to read it</source>
        <translation>қай тілдерде оқу керегі көрсетілмеген</translation>
    </message>
    <message>
        <source>not all files could be made</source>
        <translation>файлдардың бәрі бірдей жасалмады</translation>
    </message>
    <message>
        <source>The work of this stage is done: the title stands at “%1” now.</source>
        <translation>Бұл кезеңнің жұмысы аяқталды: кітап енді «%1» кезеңінде тұр.</translation>
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
        <translation>Топтаманы бастау</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Топтама атауы</translation>
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
        <translation>Топтамаға атау беріңіз.</translation>
    </message>
    <message>
        <source>Write the day as 27.02.2027.</source>
        <translation>Күнді 27.02.2027 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>The batch “%1” was begun.</source>
        <translation>«%1» топтамасы басталды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BatchView</name>
    <message>
        <source>Begin a batch</source>
        <translation>Топтама бастау</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>Titles of the batch</source>
        <translation>Топтамадағы атаулар</translation>
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
        <translation>Топтама — бір мерзімге бірге тапсырылатын атаулар.</translation>
    </message>
    <message>
        <source>No title is in this batch yet. Open a title to put it into the batch.</source>
        <translation>Бұл топтамада атау жоқ. Атау топтамаға өз бетінен қосылады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BoardColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>At most %1 titles at once</source>
        <translation>Бір мезгілде ең көбі %1 басылым</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BookFiles</name>
    <message>
        <source>%1: not made yet</source>
        <translation>%1: әлі жасалмаған</translation>
    </message>
    <message>
        <source>%1: of %2; pages or texts were changed since</source>
        <translation>%1: %2 жасалған; содан бері беттер немесе мәтіндер өзгерген</translation>
    </message>
    <message>
        <source>%1: of %2</source>
        <translation>%1: %2 жасалған</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Файлдарды жасау</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Made of the pages</source>
        <translation>Беттерден жасалғаны</translation>
    </message>
    <message>
        <source>Making the files of a book</source>
        <translation>Кітаптың файлдарын жасау</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>Жасалған файлдар: %1</translation>
    </message>
    <message>
        <source>Each file is up to date already.</source>
        <translation>Барлық файл онсыз да жаңа.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Көшірмесін сақтап жатыр</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Export as METS…</source>
        <translation>METS түрінде шығару…</translation>
    </message>
    <message>
        <source>Where the folder with METS is made</source>
        <translation>METS қалтасы жасалатын орын</translation>
    </message>
    <message>
        <source>Exporting as METS</source>
        <translation>METS түрінде шығару</translation>
    </message>
    <message>
        <source>METS of %1 pages, %2 of them with text: %3</source>
        <translation>METS дайын. Беттер: %1, оның ішінде мәтіні барлары: %2. Орны: %3</translation>
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
    <name>kitapdar::ui::CardList</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Келесі кезеңге өткізу</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Алдыңғы кезеңге қайтару</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Жалғастыруға ашу</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Кейінге қою…</translation>
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
    <message>
        <source>held: %1</source>
        <translation>кейінге қойылған: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>орындалмай қалды: %1</translation>
    </message>
    <message>
        <source>pass %1</source>
        <translation>айналым: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ChoosingPane</name>
    <message>
        <source>Local history</source>
        <translation>Өлкетану</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Сирек</translation>
    </message>
    <message>
        <source>The only copy of a title that is older than fifty years</source>
        <translation>Елу жылдан асқан атаудың жалғыз данасы</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Қанағаттандырылмаған сұраныстар</translation>
    </message>
    <message>
        <source>Readers asked for it and did not get it</source>
        <translation>Оқырмандар сұраған, бірақ ала алмаған</translation>
    </message>
    <message>
        <source>Damaged copies</source>
        <translation>Бүлінген даналар</translation>
    </message>
    <message>
        <source>Rights cleared</source>
        <translation>Құқығы шешілген</translation>
    </message>
    <message>
        <source>Somebody has decided that it may be delivered</source>
        <translation>Тапсыруға болады деп шешілген</translation>
    </message>
    <message>
        <source>With copies</source>
        <translation>Даналары бар</translation>
    </message>
    <message>
        <source>A copy is there to be scanned</source>
        <translation>Сканерлейтін данасы бар</translation>
    </message>
    <message>
        <source>No other edition</source>
        <translation>Басқа басылымы жоқ</translation>
    </message>
    <message>
        <source>No other edition of the work is digitized or on the queue, here or elsewhere</source>
        <translation>Шығарманың басқа басылымы мұнда да, басқа жерде де цифрланбаған және кезекте тұрған жоқ</translation>
    </message>
    <message>
        <source>Also what is digitized</source>
        <translation>Цифрланғандар да</translation>
    </message>
    <message>
        <source>Also what is digitized or on the queue, here or elsewhere</source>
        <translation>Мұнда не басқа жерде цифрланған не кезекте тұрған атаулар да</translation>
    </message>
    <message>
        <source>Title, author, subject…</source>
        <translation>Атауы, авторы, тақырыбы…</translation>
    </message>
    <message>
        <source>Put on the queue</source>
        <translation>Кезекке қою</translation>
    </message>
    <message>
        <source>Titles that may be digitized</source>
        <translation>Цифрлауға болатын атаулар</translation>
    </message>
    <message>
        <source>Before the year</source>
        <translation>Қай жылға дейін</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Digitized elsewhere…</source>
        <translation>Басқа жерде цифрланған…</translation>
    </message>
    <message>
        <source>The titles of the catalogue are being weighed…</source>
        <translation>Каталогтағы атаулар бағалануда…</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>No title fits. Fewer switches find more.</source>
        <translation>Сәйкес атау жоқ. Белгі аз болса, көбірек табылады.</translation>
    </message>
    <message>
        <source>Show all titles</source>
        <translation>Барлық атауды көрсету</translation>
    </message>
    <message>
        <source>Score 0: nothing speaks for it yet.</source>
        <translation>Ұпайы 0: әзірге оған себеп жоқ.</translation>
    </message>
    <message>
        <source>Score %1 = %2</source>
        <translation>Ұпайы: %1 = %2</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>Білу керек: %1</translation>
    </message>
    <message>
        <source>Without a batch</source>
        <translation>Топтамасыз</translation>
    </message>
    <message>
        <source>%1 (room for %2)</source>
        <translation>%1 (бос орын: %2)</translation>
    </message>
    <message>
        <source>Marked: %1/%2</source>
        <translation>Белгіленгені: %1/%2</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Белгіленгені: %1</translation>
    </message>
    <message>
        <source>Take the first %1</source>
        <translation>Алғашқысын алу: %1</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1.</source>
        <translation>Цифрлау кезегіне қойылды: %1.</translation>
    </message>
    <message>
        <source>On the queue or digitized already: %1.</source>
        <translation>Кезекте тұрғаны не цифрланғаны: %1.</translation>
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
        <translation>Жаңа топтама</translation>
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
        <translation>Топтамалар</translation>
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
        <source>State</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Цифрлау</translation>
    </message>
    <message>
        <source>Nothing is here yet. Titles are put on the queue from the catalogue.</source>
        <translation>Мұнда әзірге ештеңе жоқ. Атау кезекке каталогтан қойылады.</translation>
    </message>
    <message>
        <source>Choose a title in digitization first.</source>
        <translation>Алдымен цифрлау бөлімінен атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Open a title in digitization first.</source>
        <translation>Алдымен цифрлау бөліміндегі атауды ашыңыз.</translation>
    </message>
    <message>
        <source>%1: no book has this code.</source>
        <translation>%1: мұндай коды бар кітап жоқ.</translation>
    </message>
    <message>
        <source>%1: several books have this code.</source>
        <translation>%1: мұндай код бірнеше кітапта бар.</translation>
    </message>
    <message>
        <source>This book is not on the digitization queue.</source>
        <translation>Бұл кітап цифрлау кезегінде жоқ.</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Жазбасын ашу</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Барлық кезең</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Барлық санат</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Барлық топтама</translation>
    </message>
    <message>
        <source>No title fits what you filter by.</source>
        <translation>Сүзгіге сай атау жоқ.</translation>
    </message>
    <message>
        <source>Show all titles</source>
        <translation>Барлық атауды көрсету</translation>
    </message>
    <message>
        <source>Mark titles in the list first.</source>
        <translation>Алдымен тізімнен атауларды белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no batch yet. Make one first.</source>
        <translation>Топтама әлі жоқ. Алдымен топтама жасаңыз.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Менің жұмысым</translation>
    </message>
    <message>
        <source>You have taken no work. Space on a card of the board takes it.</source>
        <translation>Сіз әлі жұмыс алған жоқсыз. Тақтадағы карточкада бос орын пернесі жұмысты алады.</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Тақтаны ашу</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Incoming scans</source>
        <translation>Келген скандар</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ElsewhereSheet</name>
    <message>
        <source>Choose a table…</source>
        <translation>Кестені таңдау…</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>Тізімді импорттау</translation>
    </message>
    <message>
        <source>Digitized elsewhere</source>
        <translation>Басқа жерде цифрланған</translation>
    </message>
    <message>
        <source>Titles of these lists are not proposed for digitization. A new list of the same source takes the place of the former one.</source>
        <translation>Осы тізімдердегі атаулар цифрлауға ұсынылмайды. Сол дереккөздің жаңа тізімі бұрынғысының орнын басады.</translation>
    </message>
    <message>
        <source>Whose list it is</source>
        <translation>Тізім кімдікі</translation>
    </message>
    <message>
        <source>For example Kitap.kz</source>
        <translation>Мысалы: Kitap.kz</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n title(s)</source>
        <translation>
            <numerusform>%1: %n атау</numerusform>
            <numerusform>%1: %n атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>The list of %1 is removed.</source>
        <translation>Тізім алынып тасталды: %1.</translation>
    </message>
    <message>
        <source>A list of titles</source>
        <translation>Атаулар тізімі</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Reading a list of titles</source>
        <translation>Атаулар тізімі оқылуда</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) in the table.</source>
        <translation>
            <numerusform>Кестеде %n атау бар.</numerusform>
            <numerusform>Кестеде %n атау бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows without a title: %1.</source>
        <translation>Атауы жоқ жолдар: %1.</translation>
    </message>
    <message>
        <source>The list of %1 is imported.</source>
        <translation>Тізім импортталды: %1.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::IncomingPane</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Не келді</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. What is to become pages of a title lies in a folder of its own in the watched one, named by the number of the title or the code of its slip.</source>
        <translation>Әзірге ештеңе келген жоқ. Атаудың беттері болатын файлдар бақыланатын қалтаның ішіндегі жеке қалтада жатады; ол қалта атаудың нөмірімен немесе ілеспе қағазының кодымен аталады.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>The folder in which scans arrive</source>
        <translation>Скандар келетін қалта</translation>
    </message>
    <message>
        <source>%1 cannot be watched: it is not there, or belongs to the library itself.</source>
        <translation>Мына қалтаны бақылау мүмкін емес: %1. Ол жоқ немесе кітапхананың өзінікі.</translation>
    </message>
    <message>
        <source>Watching the folder of scans</source>
        <translation>Скандар қалтасын бақылау</translation>
    </message>
    <message>
        <source>the folder has neither the number of a title nor the code of its slip</source>
        <translation>қалтаның атауы атаудың нөмірі де, ілеспе қағазының коды да емес</translation>
    </message>
    <message>
        <source>came in; the files could not be moved and lie there still</source>
        <translation>қабылданды; файлдар көшірілмеді, сол жерде жатыр</translation>
    </message>
    <message>
        <source>the title has these pages already</source>
        <translation>атауда бұл беттер бұрыннан бар</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Бақылауды тоқтату</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Қалтаны бақылау</translation>
    </message>
    <message>
        <source>No folder is chosen in which scans arrive.</source>
        <translation>Скандар келетін қалта таңдалмаған.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Бақылауда: %1</translation>
    </message>
    <message>
        <source>Not watched now: %1</source>
        <translation>Қазір бақыланбайды: %1</translation>
    </message>
    <message>
        <source>Pages that came in since the program began: %1</source>
        <translation>Бағдарлама іске қосылғалы қабылданған беттер: %1</translation>
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
        <translation>Топтама</translation>
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
        <translation>топтамасыз</translation>
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
    <message>
        <source>Here is again what you typed before and what is not saved. The same was changed meanwhile; look before you go on.</source>
        <translation>Бұрын жазып, сақталмай қалғаныңыз қайта көрсетілді. Осы арада дәл сол жер өзгертілген; жалғастырмас бұрын қараңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ItemPages</name>
    <message>
        <source>Back to the title (Esc)</source>
        <translation>Атауға оралу (Esc)</translation>
    </message>
    <message>
        <source>This title is no longer in the digitization queue.</source>
        <translation>Бұл атау енді цифрлау кезегінде жоқ.</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Беттерді тексеру</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар қою</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Мәтінді түзету</translation>
    </message>
    <message>
        <source>What is done with the pages</source>
        <translation>Беттермен не істеледі</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканерлеу</translation>
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
        <source>The PDF cannot be shown here: it takes too long or too much memory.</source>
        <translation>Бұл PDF файлын осында көрсету мүмкін емес: оған тым көп уақыт не жад кетеді.</translation>
    </message>
    <message>
        <source>The attached file was damaged; it is whole again.</source>
        <translation>Тіркелген файл бүлінген еді; енді ол бүтін.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Құпиясөз…</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>PDF файлының құпиясөзі</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Құпиясөз сәйкес келмеді: «%1». Қайта теріңіз; пернетақта тілі мен Caps Lock пернесіне назар аударыңыз.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. It is used until the program is closed and written nowhere.</source>
        <translation>«%1» құпиясөзбен қорғалған. Құпиясөз бағдарлама жабылғанша ғана қолданылады, ешқайда жазылмайды.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages: %1. No PDF was made of them yet.</source>
        <translation>Беттер: %1. Олардан PDF әлі жасалмаған.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Беттерді ашу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LearnedCorrections</name>
    <message>
        <source>Everywhere: %1 → %2 (Ctrl+7)</source>
        <translation>Барлық жерде: %1 → %2 (Ctrl+7)</translation>
    </message>
    <message>
        <source>Corrected so often: %1. Words on pages that nobody has proofread: %2.</source>
        <translation>Түзетілген саны: %1. Әлі оқылып түзетілмеген беттердегі сөздер: %2.</translation>
    </message>
    <message>
        <source>Correcting a word in a title</source>
        <translation>Атаудағы сөзді түзету</translation>
    </message>
    <message>
        <source>Words corrected: %1, on pages: %2. Ctrl+Z takes it back.</source>
        <translation>Түзетілген сөздер: %1, беттер: %2. Ctrl+Z мұны қайтарады.</translation>
    </message>
    <message>
        <source>Taking back a correction</source>
        <translation>Түзетуді қайтару</translation>
    </message>
    <message>
        <source>The texts are as before, on pages: %1 of %2.</source>
        <translation>Мәтіндер бұрынғыдай, беттер: %1 / %2.</translation>
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
    <message>
        <source>What the work waits for</source>
        <translation>Жұмыс нені күтеді</translation>
    </message>
    <message>
        <source>Stage where it is mended</source>
        <translation>Түзетілетін кезең</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Ақау</translation>
    </message>
    <message>
        <source>what is recorded already</source>
        <translation>бұрын тіркелгені</translation>
    </message>
    <message>
        <source>«%1»: what does the work wait for?</source>
        <translation>«%1»: жұмыс нені күтеді?</translation>
    </message>
    <message>
        <source>«%1» without “%2”: why?</source>
        <translation>«%1», «%2» кезеңінсіз: неге?</translation>
    </message>
    <message>
        <source>«%1»: what is to be mended, and where?</source>
        <translation>«%1»: нені және қай кезеңде түзету керек?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Кейінге қою</translation>
    </message>
    <message>
        <source>«%1»: taken</source>
        <translation>«%1»: жұмыс алынды</translation>
    </message>
    <message>
        <source>«%1»: given back</source>
        <translation>«%1»: жұмыс қайтарылды</translation>
    </message>
    <message>
        <source>«%1»: held</source>
        <translation>«%1»: жұмыс кейінге қойылды</translation>
    </message>
    <message>
        <source>«%1»: may be taken again</source>
        <translation>«%1»: жұмысты қайта алуға болады</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OtherText</name>
    <message>
        <source>The other text of the page</source>
        <translation>Беттің екінші мәтіні</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageCheck</name>
    <message>
        <source>Good (Space)</source>
        <translation>Жақсы (бос орын)</translation>
    </message>
    <message>
        <source>Defect (1–6)</source>
        <translation>Ақау (1–6)</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Тағы…</translation>
    </message>
    <message>
        <source>There are no pages yet. Drop scans or a folder with them here: PDF, TIFF, JPEG, PNG.</source>
        <translation>Әзірге бет жоқ. Скандарды не олар жатқан қалтаны осында сүйреп әкеліңіз: PDF, TIFF, JPEG, PNG.</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Скандарды таңдау…</translation>
    </message>
    <message>
        <source>Next flagged (N)</source>
        <translation>Келесі белгіленген (N)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Кішірейту (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Үлкейту (+)</translation>
    </message>
    <message>
        <source>Fit to the width (W)</source>
        <translation>Ені бойынша (W)</translation>
    </message>
    <message>
        <source>Whole page (P)</source>
        <translation>Бүкіл бет (P)</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>Кітаптың беттері</translation>
    </message>
    <message>
        <source>The page at full size</source>
        <translation>Бет толық көлемінде</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Бұл бет жоқ: %1</translation>
    </message>
    <message>
        <source>← and → move the cut, Enter cuts, Shift+Enter makes the right half the first page, Esc leaves the page whole.</source>
        <translation>← және → сызықты жылжытады, Enter кеседі, Shift+Enter басылса, оң жақ жартысы бірінші бет болады, Esc бетті бөлмей қалдырады.</translation>
    </message>
    <message>
        <source>Pages: %1 · not looked at: %2 · good: %3 · with a defect: %4 · flagged by the program and not looked at: %5</source>
        <translation>Беттер: %1 · қаралмаған: %2 · жақсы: %3 · ақауы бар: %4 · бағдарлама белгілеген, қаралмаған: %5</translation>
    </message>
    <message>
        <source>This is the last page. Pages nobody has looked at: %1.</source>
        <translation>Бұл – соңғы бет. Ешкім қарамаған беттер: %1.</translation>
    </message>
    <message>
        <source>All pages are checked. Good: %1, with a defect: %2.</source>
        <translation>Барлық бет тексерілді. Жақсы: %1, ақауы бар: %2.</translation>
    </message>
    <message>
        <source>No other page is flagged that nobody has looked at.</source>
        <translation>Белгіленген, бірақ қаралмаған басқа бет жоқ.</translation>
    </message>
    <message>
        <source>Scans of pages</source>
        <translation>Беттердің скандары</translation>
    </message>
    <message>
        <source>PDF and images (%1)</source>
        <translation>PDF және кескіндер (%1)</translation>
    </message>
    <message>
        <source>Scans that come after this page</source>
        <translation>Осы беттен кейін келетін скандар</translation>
    </message>
    <message>
        <source>A page is missing after this one: why?</source>
        <translation>Осы беттен кейін бір бет жоқ: неліктен?</translation>
    </message>
    <message>
        <source>Keep its place</source>
        <translation>Орнын сақтау</translation>
    </message>
    <message>
        <source>Another scan of this page</source>
        <translation>Осы беттің басқа сканы</translation>
    </message>
    <message>
        <source>Number printed on this page; the next pages go on from it:</source>
        <translation>Осы бетке басылған нөмір; келесі беттер содан жалғасады:</translation>
    </message>
    <message>
        <source>Number from here on</source>
        <translation>Осыдан бастап нөмірлеу</translation>
    </message>
    <message>
        <source>Heading of the chapter that begins on this page:</source>
        <translation>Осы беттен басталатын тараудың атауы:</translation>
    </message>
    <message>
        <source>Mark the chapter</source>
        <translation>Тарауды белгілеу</translation>
    </message>
    <message>
        <source>Good, next page</source>
        <translation>Жақсы, келесі бет</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Қаралмаған</translation>
    </message>
    <message>
        <source>Next flagged page</source>
        <translation>Келесі белгіленген бет</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Алдыңғы бетке оралу</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <translation>Оңға бұру</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <translation>Солға бұру</translation>
    </message>
    <message>
        <source>Split a double page…</source>
        <translation>Қос бетті бөлу…</translation>
    </message>
    <message>
        <source>Printed number from here on…</source>
        <translation>Басылған нөмір осыдан бастап…</translation>
    </message>
    <message>
        <source>A chapter begins here…</source>
        <translation>Осы жерден тарау басталады…</translation>
    </message>
    <message>
        <source>Insert scans after this page…</source>
        <translation>Осы беттен кейін скан қосу…</translation>
    </message>
    <message>
        <source>A page is missing after this one…</source>
        <translation>Осы беттен кейін бір бет жоқ…</translation>
    </message>
    <message>
        <source>Another scan of this page…</source>
        <translation>Осы беттің басқа сканы…</translation>
    </message>
    <message>
        <source>Add scans at the end…</source>
        <translation>Соңына скан қосу…</translation>
    </message>
    <message>
        <source>Take the page out of the book</source>
        <translation>Бетті кітаптан шығару</translation>
    </message>
    <message>
        <source>What the page is</source>
        <translation>Беттің түрі</translation>
    </message>
    <message>
        <source>Move the page towards the beginning</source>
        <translation>Бетті басына қарай жылжыту</translation>
    </message>
    <message>
        <source>Move the page towards the end</source>
        <translation>Бетті соңына қарай жылжыту</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>тарау: «%1»</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageEdits</name>
    <message>
        <source>The picture is two pages now.</source>
        <translation>Кескін енді екі бет болды.</translation>
    </message>
    <message>
        <source>The page was taken out of the book; its scan is kept.</source>
        <translation>Бет кітаптан шығарылды; сканы сақталды.</translation>
    </message>
    <message>
        <source>The printed numbers from this page on were taken away.</source>
        <translation>Осы беттен бастап басылған нөмірлер алынды.</translation>
    </message>
    <message>
        <source>The printed numbers go on from %1.</source>
        <translation>Басылған нөмірлер жалғасады, басы: %1.</translation>
    </message>
    <message>
        <source>A page that is not there has its place in the book now.</source>
        <translation>Жоқ беттің орны енді кітапта сақталды.</translation>
    </message>
    <message>
        <source>“%1” begins on this page.</source>
        <translation>Осы беттен басталатын тарау: «%1».</translation>
    </message>
    <message>
        <source>Taking scans into the library</source>
        <translation>Скандар кітапханаға қабылдануда</translation>
    </message>
    <message>
        <source>Pages added: %1</source>
        <translation>Беттер қосылды: %1</translation>
    </message>
    <message>
        <source>Pages added: %1. Files that the book has already: %2.</source>
        <translation>Беттер қосылды: %1. Кітапта бұрыннан бар файлдар: %2.</translation>
    </message>
    <message>
        <source>Pages added: %1. Not taken: %2. The first of them, %3: %4</source>
        <translation>Беттер қосылды: %1. Алынбағаны: %2. Оның біріншісі, %3: %4</translation>
    </message>
    <message>
        <source>Taking another scan of the page</source>
        <translation>Беттің басқа сканы қабылдануда</translation>
    </message>
    <message>
        <source>The page shows the new scan; the former one is kept.</source>
        <translation>Бет жаңа сканды көрсетеді; бұрынғысы сақталды.</translation>
    </message>
    <message>
        <source>No chapter begins on this page any more.</source>
        <translation>Осы беттен енді тарау басталмайды.</translation>
    </message>
    <message>
        <source>The page shows another picture now. The text that a person has made of the former one is kept and used no more: proofreading shows it beside the new one.</source>
        <translation>Бет енді басқа кескінді көрсетеді. Бұрынғы кескіннен адам жасаған мәтін сақталды, бірақ енді пайдаланылмайды: түзету кезінде ол жаңасының қасында көрінеді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageModel</name>
    <message>
        <source>Not there: %1</source>
        <translation>Жоқ: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageQuestion</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Қалдыру (Esc)</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageReading</name>
    <message>
        <source>Search in the text of the book</source>
        <translation>Кітап мәтінінен іздеу</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Мәтінді тану</translation>
    </message>
    <message>
        <source>Previous word that was found</source>
        <translation>Табылған алдыңғы сөз</translation>
    </message>
    <message>
        <source>Next word that was found (Enter)</source>
        <translation>Табылған келесі сөз (Enter)</translation>
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
        <source>Pages of the book</source>
        <translation>Кітаптың беттері</translation>
    </message>
    <message>
        <source>Scan of the page</source>
        <translation>Беттің сканы</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Бет мәтіні</translation>
    </message>
    <message>
        <source>The page in the PDF</source>
        <translation>PDF-тегі бет</translation>
    </message>
    <message>
        <source>The text of this page was not read yet.</source>
        <translation>Бұл беттің мәтіні әлі танылған жоқ.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Әзірге беттер жоқ.</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Бұл бет жоқ: %1</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Мәтіндер оқылып жатыр…</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Ол бірде-бір бетте жоқ.</translation>
    </message>
    <message>
        <source>Pages that have it: %1; words on this page: %2</source>
        <translation>Ол бар беттер: %1; осы беттегі сөздер: %2</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Бұл бетті көрсету мүмкін емес.</translation>
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
        <translation>Нобайлар</translation>
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
    <message>
        <source>The pages are pictures: there is no text to search</source>
        <translation>Беттері – сурет: іздейтін мәтін жоқ</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Proofreading</name>
    <message>
        <source>Next doubtful word (F4)</source>
        <translation>Келесі күмәнді сөз (F4)</translation>
    </message>
    <message>
        <source>Page is proofread (Ctrl+Enter)</source>
        <translation>Бет оқып шығылды (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The printed line</source>
        <translation>Басылған жол</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Бет мәтіні</translation>
    </message>
    <message>
        <source>The text of this page was not read yet.</source>
        <translation>Бұл беттің мәтіні әлі танылған жоқ.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Әзірге беттер жоқ.</translation>
    </message>
    <message>
        <source>This page is not there: %1</source>
        <translation>Бұл бет жоқ: %1</translation>
    </message>
    <message>
        <source>Doubtful words left on this page: %1 · pages proofread: %2 of %3</source>
        <translation>Осы бетте қалған күмәнді сөздер: %1 · оқып шығылған беттер: %2, барлығы %3</translation>
    </message>
    <message>
        <source>No doubtful word comes after this place. Left on this page: %1.</source>
        <translation>Осы жерден кейін күмәнді сөз жоқ. Осы бетте қалғаны: %1.</translation>
    </message>
    <message>
        <source>No doubtful word is left, here or on a later page.</source>
        <translation>Мұнда да, кейінгі беттерде де күмәнді сөз қалған жоқ.</translation>
    </message>
    <message>
        <source>Saving the text of a page</source>
        <translation>Бет мәтінін сақтау</translation>
    </message>
    <message>
        <source>This was the last page of the book.</source>
        <translation>Бұл – кітаптың соңғы беті еді.</translation>
    </message>
    <message>
        <source>Nothing was saved here that could be taken back.</source>
        <translation>Мұнда қайтаруға болатын ештеңе сақталмаған.</translation>
    </message>
    <message>
        <source>The text of the page is as it was before it was saved.</source>
        <translation>Бет мәтіні сақталғанға дейінгі күйіне келді.</translation>
    </message>
    <message>
        <source>Reading the dictionaries</source>
        <translation>Сөздіктер оқылуда</translation>
    </message>
    <message>
        <source>Words are not looked up in dictionaries: %1 is not on this computer (hunspell-kk, hunspell-ru).</source>
        <translation>Сөздер сөздіктен тексерілмейді: бұл компьютерде мына сөздік жоқ: %1 (hunspell-kk, hunspell-ru).</translation>
    </message>
    <message>
        <source>pages with a text of a former picture: %1</source>
        <translation>бұрынғы кескіннің мәтіні бар беттер: %1</translation>
    </message>
    <message>
        <source>Somebody else has saved another text of this page. Both are shown: choose one of them first.</source>
        <translation>Бұл беттің басқа мәтінін басқа адам сақтап қойған. Екеуі де көрсетілген: алдымен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody else has saved another text of page %1 meanwhile. Yours is kept: go to the page and choose.</source>
        <translation>Осы арада басқа адам мына беттің басқа мәтінін сақтады: %1. Сіздікі сақталды: бетке өтіп, таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody else (%1) has saved this text of the page meanwhile, as version %2. Yours stands above and is not saved yet.</source>
        <translation>Осы арада беттің мына мәтінін басқа адам сақтады (%1), нұсқасы: %2. Сіздікі жоғарыда тұр, ол әлі сақталмаған.</translation>
    </message>
    <message>
        <source>Save mine (Ctrl+5)</source>
        <translation>Менікін сақтау (Ctrl+5)</translation>
    </message>
    <message>
        <source>Take the other text (Ctrl+6)</source>
        <translation>Екінші мәтінді алу (Ctrl+6)</translation>
    </message>
    <message>
        <source>The page showed another picture when a person made this text, version %1. It is kept and used no more.</source>
        <translation>Адам осы мәтінді жасағанда бет басқа кескінді көрсеткен, нұсқасы: %1. Ол сақталды, бірақ енді пайдаланылмайды.</translation>
    </message>
    <message>
        <source>Take it over (Ctrl+5)</source>
        <translation>Оны қайта пайдалану (Ctrl+5)</translation>
    </message>
    <message>
        <source>Leave it (Ctrl+6)</source>
        <translation>Қалдыру (Ctrl+6)</translation>
    </message>
    <message>
        <source>second look: %1 of %2 pages, words changed: %3 %</source>
        <translation>екінші тексеру: %1 / %2 бет, өзгертілген сөздер: %3 %</translation>
    </message>
    <message>
        <source>No page is proofread yet.</source>
        <translation>Әлі бірде-бір бет оқылып түзетілмеген.</translation>
    </message>
    <message>
        <source>Who looks a second time must be another person: that is known where people sign in.</source>
        <translation>Екінші рет басқа адам қарауға тиіс: бұл қызметкерлер өз атымен кіретін жерде ғана белгілі.</translation>
    </message>
    <message>
        <source>No page of the sample is left for you.</source>
        <translation>Іріктемеде сізге қалған бет жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::RightsForm</name>
    <message>
        <source>Ground of the decision</source>
        <translation>Шешімнің негізі</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>№ and date of the contract</source>
        <translation>Шарттың № мен күні</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешім қабылдау</translation>
    </message>
    <message>
        <source>may be shown in the library</source>
        <translation>кітапханада көрсетуге болады</translation>
    </message>
    <message>
        <source>may be delivered</source>
        <translation>тапсыруға болады</translation>
    </message>
    <message>
        <source>may be downloaded</source>
        <translation>жүктеп алуға болады</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 27.02.2027.</source>
        <translation>«%1» күн емес. 27.02.2027 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>The decision on the rights is recorded.</source>
        <translation>Құқықтар туралы шешім тіркелді.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Бұл бетті көрсету мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ScanningPane</name>
    <message>
        <source>Look for scanners again (F5)</source>
        <translation>Сканерлерді қайта іздеу (F5)</translation>
    </message>
    <message>
        <source>Scan a page (Space)</source>
        <translation>Бір бет сканерлеу (бос орын)</translation>
    </message>
    <message>
        <source>Scan several (Enter)</source>
        <translation>Бірнешеуін сканерлеу (Enter)</translation>
    </message>
    <message>
        <source>Scan the page anew (R)</source>
        <translation>Бетті қайта сканерлеу (R)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Тоқтату (Esc)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ажыратымдылық</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>How many pages at once</source>
        <translation>Бір жолы неше бет</translation>
    </message>
    <message>
        <source>Pages of the title</source>
        <translation>Атаудың беттері</translation>
    </message>
    <message>
        <source>The page that was scanned last</source>
        <translation>Соңғы сканерленген бет</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Сұр</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Түрлі түсті</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Ақ-қара</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> бет</translation>
    </message>
    <message>
        <source>Looking for scanners</source>
        <translation>Сканерлерді іздеу</translation>
    </message>
    <message>
        <source>Scanning pages</source>
        <translation>Беттерді сканерлеу</translation>
    </message>
    <message>
        <source>Pages added: %1. %2</source>
        <translation>Қосылған беттер: %1. %2</translation>
    </message>
    <message>
        <source>Pages added: %1</source>
        <translation>Беттер қосылды: %1</translation>
    </message>
    <message>
        <source>Scanning a page anew</source>
        <translation>Бетті қайта сканерлеу</translation>
    </message>
    <message>
        <source>The page shows the new scan; the former one is kept.</source>
        <translation>Бет жаңа сканды көрсетеді; бұрынғысы сақталды.</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Сканерлер ізделуде…</translation>
    </message>
    <message>
        <source>Scanning… Pages so far: %1</source>
        <translation>Сканерленуде… Дайын беттер: %1</translation>
    </message>
    <message>
        <source>There is no scanner at this computer. Connect one, switch it on and look again (F5).</source>
        <translation>Бұл компьютерде сканер жоқ. Сканерді жалғап, іске қосыңыз да, қайта іздеңіз (F5).</translation>
    </message>
    <message>
        <source>One page comes from the glass, several from the feeder until it is empty. Each is in the library as soon as it is scanned.</source>
        <translation>Бір бет шыныдан, бірнешеуі бергіштен ол босағанша алынады. Әр бет сканерленген бойда кітапханаға түседі.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Әзірге беттер жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>%1-бет</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WorkPane</name>
    <message>
        <source>page %1: %2</source>
        <translation>%1-бет: %2</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Өткізіп жіберу…</translation>
    </message>
    <message>
        <source>Decide on the rights…</source>
        <translation>Құқықтар туралы шешу…</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Жұмыс: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Жалғастыруға ашу</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Кейінге қою…</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Құқықтар туралы шешім жоқ.</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Құқықтар: %1</translation>
    </message>
    <message>
        <source>To be mended at “%1”</source>
        <translation>Түзетілетін кезең: «%1»</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
</context>
</TS>
