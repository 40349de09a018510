<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>Decide on doubtful records</source>
        <translation>Күмәнді жазбаларды шешу</translation>
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
        <translation>аудио- және бейнежазба</translation>
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
        <translation>авторитеттік жазба</translation>
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
        <source>running</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>аяқталмай тоқтады</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>күші жойылды</translation>
    </message>
    <message>
        <source>This title is not in the catalogue.</source>
        <translation>Бұл жазба каталогта жоқ.</translation>
    </message>
    <message>
        <source>copies without numbers: the title has as many already; none was added</source>
        <translation>нөмірсіз даналар: атауда сонша дана бұрыннан бар; жаңасы қосылмады</translation>
    </message>
    <message>
        <source>the copy was on loan elsewhere, to whom is not known; it stands as missing</source>
        <translation>дана бұрынғы бағдарламада берілген, кімде екені белгісіз; «орнында жоқ» деп алынды</translation>
    </message>
    <message>
        <source>the copy was kept for a reader; it stands as withheld</source>
        <translation>дана оқырманға сақталған; «уақытша берілмейді» деп алынды</translation>
    </message>
    <message>
        <source>the copy is bound into a volume; it stands as withheld</source>
        <translation>дана тігіндіге кірген; «уақытша берілмейді» деп алынды</translation>
    </message>
    <message>
        <source>the copy was marked as damaged; it stands as in stock</source>
        <translation>дана бүлінген деп белгіленген; «қорда бар» деп алынды</translation>
    </message>
    <message>
        <source>the state of the copy is not known here; it stands as in stock</source>
        <translation>дананың күйі бұл жерде белгісіз; «қорда бар» деп алынды</translation>
    </message>
    <message>
        <source>of a group of copies without numbers only the first thousand were taken</source>
        <translation>нөмірсіз даналар тобынан тек алғашқы мыңы алынды</translation>
    </message>
    <message>
        <source>perhaps a title that is there already; it was imported</source>
        <translation>бұрыннан бар атау болуы мүмкін; жазба алынды</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>kind of material</source>
        <translation>материал түрі</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>volume or part</source>
        <translation>томы немесе бөлімі</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>қосымша атауы</translation>
    </message>
    <message>
        <source>number in the subtitle</source>
        <translation>қосымша атаудағы сан</translation>
    </message>
    <message>
        <source>uniform title</source>
        <translation>бірыңғай атауы</translation>
    </message>
    <message>
        <source>author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>statement of responsibility</source>
        <translation>жауапкершілік туралы мәлімет</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>басылым туралы мәлімет</translation>
    </message>
    <message>
        <source>number of the edition</source>
        <translation>басылым нөмірі</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>баспасы</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жылы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>бет саны</translation>
    </message>
    <message>
        <source>number in the series</source>
        <translation>сериядағы нөмірі</translation>
    </message>
    <message>
        <source>source of the article</source>
        <translation>мақаланың көзі</translation>
    </message>
    <message>
        <source>issue and pages</source>
        <translation>шығарылымы мен беттері</translation>
    </message>
    <message>
        <source>description</source>
        <translation>сипаттамасы</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>standard number</source>
        <translation>стандартты нөмірі</translation>
    </message>
    <message>
        <source>perhaps title no. %1 of the catalogue</source>
        <translation>каталогтағы № %1 атау болуы мүмкін</translation>
    </message>
    <message>
        <source>perhaps record no. %1 of the file</source>
        <translation>файлдағы № %1 жазба болуы мүмкін</translation>
    </message>
    <message>
        <source>too little is said to be sure</source>
        <translation>анықтауға мәлімет жеткіліксіз</translation>
    </message>
    <message>
        <source>not the same: %1</source>
        <translation>сәйкес емес: %1</translation>
    </message>
    <message>
        <source>The list of errors would be written over the file that is imported: %1. Choose another name.</source>
        <translation>Қателер тізімі импортталатын файлдың орнына жазылар еді: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full. What was done until then stays, the list of imports shows it; free some space and go on.</source>
        <translation>Дискіде орын жоқ. Осыған дейін жасалғаны сақталды, оны импорттар тізімінен көресіз; орын босатып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>The library cannot be reached. What was done until then stays, the list of imports shows it; check the disk or the network and go on.</source>
        <translation>Кітапханаға қосылу мүмкін емес. Осыған дейін жасалғаны сақталды, оны импорттар тізімінен көресіз; дискіні не желіні тексеріп, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was done until then stays, the list of imports shows it; the details are in the log.</source>
        <translation>Бағдарлама ішінде қате шықты. Осыған дейін жасалғаны сақталды, оны импорттар тізімінен көресіз; толығы қателер журналында.</translation>
    </message>
    <message>
        <source>No records were found in %1. MARC (ISO 2709), MARCXML, IRBIS text and IRBIS databases (.mst) can be read.</source>
        <translation>%1 файлынан жазба табылмады. MARC (ISO 2709), MARCXML, ИРБИС мәтіні мен ИРБИС дерекқоры (.mst) оқылады.</translation>
    </message>
    <message>
        <source>the record is larger than any that is taken</source>
        <translation>жазба қабылданатын ең үлкен жазбадан да үлкен</translation>
    </message>
    <message>
        <source>the record has no title</source>
        <translation>жазбада атау жоқ</translation>
    </message>
    <message>
        <source>a heading (authority record), not a title</source>
        <translation>бұл басылым емес, авторитеттік жазба</translation>
    </message>
    <message>
        <source>characters that cannot be read stand as �</source>
        <translation>оқылмаған таңбалар � болып тұр</translation>
    </message>
    <message>
        <source>the letters look like those of another encoding</source>
        <translation>әріптер басқа кодтаудағыдай көрінеді</translation>
    </message>
    <message>
        <source>too short to show its encoding</source>
        <translation>кодтауын анықтау үшін мәтін тым қысқа</translation>
    </message>
    <message>
        <source>no. %1 “%2”</source>
        <translation>№ %1 «%2»</translation>
    </message>
    <message>
        <source>%1: ISO 2709 has no field “%2”</source>
        <translation>%1: ISO 2709 форматында «%2» өрісі болмайды</translation>
    </message>
    <message>
        <source>%1: the record is too long for ISO 2709</source>
        <translation>%1: жазба ISO 2709 үшін тым ұзын</translation>
    </message>
    <message>
        <source>%1: field %2 is too long for ISO 2709</source>
        <translation>%1: %2 өрісі ISO 2709 үшін тым ұзын</translation>
    </message>
    <message>
        <source>Not exported, MARCXML takes them: %1. %2</source>
        <translation>Экспортталмаған жазбалар: %1 (MARCXML форматына сыяды). %2</translation>
    </message>
    <message>
        <source>Fields left out of the records, MARCXML takes them: %1</source>
        <translation>Жазбалардан түсіп қалған өрістер (MARCXML форматына сыяды): %1</translation>
    </message>
    <message>
        <source>a barcode is the same as a reader&apos;s card or another copy&apos;s inventory number</source>
        <translation>штрихкод оқырман билетімен немесе басқа дананың түгендеу нөмірімен бірдей</translation>
    </message>
    <message>
        <source>the library has no place with this code; it was kept</source>
        <translation>кітапханада мұндай кодты орын жоқ; код сақталды</translation>
    </message>
    <message>
        <source>Both are the same title in the catalogue.</source>
        <translation>Екеуі де каталогтағы бір атау.</translation>
    </message>
    <message>
        <source>Both titles are in the digitization queue (no. %1 and no. %2). Drop or finish one of them first.</source>
        <translation>Екі атау да цифрлау кезегінде тұр (№ %1 және № %2). Алдымен біреуін алып тастаңыз немесе аяқтаңыз.</translation>
    </message>
    <message>
        <source>Title no. %1 is a volume of the other one: they cannot be one title.</source>
        <translation>№ %1 атау — екіншісінің томы: екеуі бір атау бола алмайды.</translation>
    </message>
    <message>
        <source>Title no. %1 has volumes (%2), and the title that stays is no set with a number of its own. Keep the one that has the volumes.</source>
        <translation>№ %1 атаудың томдары бар (%2), ал қалатын атау — өз нөмірі бар көптомдық басылым емес. Томдары бар атауды қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>lent until %1</source>
        <translation>оқырманда, мерзімі: %1</translation>
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
    <name>DoubtTables</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Subtitle</source>
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
        <source>Edition</source>
        <translation>Басылым</translation>
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
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
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
        <source>Class mark</source>
        <translation>Жіктеу индексі</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Пәндік айдарлар</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>No. in the catalogue</source>
        <translation>Каталогтағы №</translation>
    </message>
    <message>
        <source>Imported title</source>
        <translation>Импортталған атау</translation>
    </message>
    <message>
        <source>Perhaps this title, which was there</source>
        <translation>Бұрыннан бар, мүмкін, осы атау</translation>
    </message>
    <message>
        <source>Why in doubt</source>
        <translation>Күмән себебі</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Ұқсастығы, 100-ден</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Was there, stays</source>
        <translation>Бұрыннан бар, қалады</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Басылым орны</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
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
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>there already; its copies are added</source>
        <translation>бұрыннан бар; даналары қосылады</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>imported, to be decided</source>
        <translation>алынады, шешім күтеді</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Copies not added</source>
        <translation>Қосылмайтын даналар</translation>
    </message>
    <message>
        <source>Likeness, of 100</source>
        <translation>Ұқсастығы, 100-ден</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Алынбаған</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>records: %1</source>
        <translation>жазбалар: %1</translation>
    </message>
    <message>
        <source>new titles: %1</source>
        <translation>жаңа атаулар: %1</translation>
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
        <source>not for the catalogue (headings, or without a title): %1</source>
        <translation>каталогқа жатпайды (авторитеттік немесе атауы жоқ): %1</translation>
    </message>
    <message>
        <source>with a text to look at: %1</source>
        <translation>мәтінін тексеру керек: %1</translation>
    </message>
    <message>
        <source>to be decided: %1</source>
        <translation>шешім күтеді: %1</translation>
    </message>
    <message>
        <source>copies for titles that are there: %1</source>
        <translation>бұрыннан бар атауларға даналар: %1</translation>
    </message>
    <message>
        <source>copies already there: %1</source>
        <translation>бұрыннан бар даналар: %1</translation>
    </message>
    <message>
        <source>copies left out: %1</source>
        <translation>алынбаған даналар: %1</translation>
    </message>
    <message>
        <source>The import was stopped. What had been taken in is in the catalogue.</source>
        <translation>Импорт тоқтатылды. Қабылданып үлгерген жазбалар каталогта.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken in.</source>
        <translation>Импорт тоқтатылды. Ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт аяқталды.</translation>
    </message>
    <message>
        <source>Nothing was taken in: everything is in the catalogue already.</source>
        <translation>Ештеңе алынған жоқ: бәрі каталогта бар.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Импорттың күшін жою</translation>
    </message>
    <message>
        <source>Undo the import of %1 (titles: %2, copies: %3)</source>
        <translation>Импорттың күшін жою: %1 (атаулар: %2, даналар: %3)</translation>
    </message>
    <message>
        <source>File: %1. Titles that came with it: %2; copies: %3. They are taken out of the catalogue. What was changed by hand since stays. This cannot be taken back.</source>
        <translation>Файл: %1. Онымен келген атаулар: %2; даналар: %3. Олар каталогтен алынады. Содан бері қолмен өзгертілгендері қалады. Бұл әрекетті кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The import was undone. Taken out of the catalogue: titles %1, copies %2.</source>
        <translation>Импорттың күші жойылды. Каталогтен алынған атаулар: %1, даналар: %2.</translation>
    </message>
    <message>
        <source>What was changed by hand or is needed elsewhere stays: titles %1, copies %2.</source>
        <translation>Қолмен өзгертілгені не басқаға керегі қалды. Атаулар: %1, даналар: %2.</translation>
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
    <name>Targets</name>
    <message>
        <source>Another catalogue of the list is called “%1”.</source>
        <translation>Тізімде «%1» деп аталатын басқа каталог бар.</translation>
    </message>
    <message>
        <source>There is no such catalogue in the list.</source>
        <translation>Тізімде мұндай каталог жоқ.</translation>
    </message>
    <message>
        <source>The catalogue needs a name.</source>
        <translation>Каталогтың атауын енгізіңіз.</translation>
    </message>
    <message>
        <source>An address of Z39.50 is host:port/database, one of SRU begins with http:// or https://.</source>
        <translation>Z39.50 мекенжайы — host:port/database түрінде, SRU мекенжайы http:// немесе https:// деп басталады.</translation>
    </message>
    <message>
        <source>The index is a number (Z39.50) or a name like bath.isbn (SRU).</source>
        <translation>Индекс — сан (Z39.50) немесе bath.isbn сияқты атау (SRU).</translation>
    </message>
    <message>
        <source>Records can be asked for as MARC 21 or UNIMARC.</source>
        <translation>Жазбаларды MARC 21 немесе UNIMARC пішімінде сұратуға болады.</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>уақытында жауап бермеді</translation>
    </message>
    <message>
        <source>refused the question</source>
        <translation>сұрауды қабылдамады</translation>
    </message>
    <message>
        <source>answered with records that cannot be read</source>
        <translation>оқылмайтын жазбалар жіберді</translation>
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
        <source>Catalogue</source>
        <translation>Каталог</translation>
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
    <name>kitapdar::ui::DoubtView</name>
    <message>
        <source>One title (Enter)</source>
        <translation>Бір атау (Enter)</translation>
    </message>
    <message>
        <source>Two titles (Shift+Enter)</source>
        <translation>Екі атау (Shift+Enter)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Тізімге оралу (Esc)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Imported titles that may be there already. One title: the copies go over to the title that was there, and the imported one goes. Two titles: both stay, and no import asks again.</source>
        <translation>Бұрыннан бар болуы мүмкін импортталған атаулар. Бір атау: даналар бұрыннан бар атауға көшеді, импортталғаны жойылады. Екі атау: екеуі де қалады, импорт бұл туралы қайта сұрамайды.</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Шешім күтетін жазбалар</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>Екі жазба қатар</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Шешім күтетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose a pair above.</source>
        <translation>Жоғарыдан жұпты таңдаңыз.</translation>
    </message>
    <message>
        <source>pairs: %1</source>
        <translation>жұптар: %1</translation>
    </message>
    <message>
        <source>Add the ISBN, notes and subjects that only the imported ones have</source>
        <translation>Тек импортталғандарында бар ISBN, ескертпелер мен тақырыптарды қосу</translation>
    </message>
    <message>
        <source>Add the ISBN, notes and subjects that only the imported one has (fields: %1)</source>
        <translation>Тек импортталғанында бар ISBN, ескертпелер мен тақырыптарды қосу (өрістер: %1)</translation>
    </message>
    <message>
        <source>Titles merged: %1. Copies that went over: %2.</source>
        <translation>Біріктірілген атаулар: %1. Көшкен даналар: %2.</translation>
    </message>
    <message>
        <source>Decided as two titles, pairs: %1.</source>
        <translation>Екі атау деп шешілді, жұптар: %1.</translation>
    </message>
    <message>
        <source>One title: its copies go over</source>
        <translation>Бір атау: даналары көшеді</translation>
    </message>
    <message>
        <source>Two titles: do not ask again</source>
        <translation>Екі атау: қайта сұралмайды</translation>
    </message>
    <message>
        <source>Open the title that was there</source>
        <translation>Бұрыннан бар атауды ашу</translation>
    </message>
    <message>
        <source>Open the imported title</source>
        <translation>Импортталған атауды ашу</translation>
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
    <message>
        <source>Show fewer</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Барлығын көрсету (%1)</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Open the error file</source>
        <translation>Қателер файлын ашу</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Шешу…</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Алғашқы жазбалар</translation>
    </message>
    <message>
        <source>Records to be decided</source>
        <translation>Шешім күтетін жазбалар</translation>
    </message>
    <message>
        <source>Records that are not taken, and notes</source>
        <translation>Алынбайтын жазбалар мен ескертпелер</translation>
    </message>
    <message>
        <source>There is no record that can be taken.</source>
        <translation>Қабылдауға жарайтын жазба жоқ.</translation>
    </message>
    <message>
        <source>No record is doubtful.</source>
        <translation>Күмәнді жазба жоқ.</translation>
    </message>
    <message>
        <source>Every record can be taken.</source>
        <translation>Барлық жазбаны алуға болады.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>Әр жазба бойынша</translation>
    </message>
    <message>
        <source>Take records with unreadable characters, each shown as �</source>
        <translation>Оқылмайтын таңбасы бар жазбаларды алу (таңба � болып көрінеді)</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Импорт барысы</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл оқылуда…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Қаралуда: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Not taken, and notes</source>
        <translation>Алынбаған және ескертпелер</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>Шешім күтеді (%1)</translation>
    </message>
    <message>
        <source>Not taken, and notes (%1)</source>
        <translation>Алынбаған және ескертпелер (%1)</translation>
    </message>
    <message>
        <source>several encodings, each record in its own</source>
        <translation>кодтау әртүрлі, әр жазба өз кодтауымен оқылды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
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
        <source>To be decided</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>Импорт жүріп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Drop a file of records here: MARC (ISO 2709), MARCXML, IRBIS text or an IRBIS database (.mst). It is checked before anything is imported.</source>
        <translation>Жазбалар файлын осында тастаңыз: MARC (ISO 2709), MARCXML, ИРБИС мәтіні немесе ИРБИС дерекқоры (.mst). Импорт басталмай тұрып тексеріледі.</translation>
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
        <translation>Топтағы бір нұсқаны іздесе, қалғандары да табылады. Тек әріптік айырмашылықтарды (қ мен к, кирилл мен латын) мұнда жазудың қажеті жоқ.</translation>
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
    <message>
        <source>There are no groups of names yet.</source>
        <translation>Әзірге есімдер тобы жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::PastImports</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Әлі ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Бұрынғы импорттар</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Бұл импорттың күші жойылсын ба?</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Бұл импорттың күшін жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Импорттың күшін жою</translation>
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
        <translation>Тізімді тарылтатын сүзгілерді көрсету</translation>
    </message>
    <message>
        <source>%1 found; the first %2 are listed</source>
        <translation>Табылғаны: %1; тізімде алғашқылары: %2</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Сәйкестігі бойынша</translation>
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
</TS>
