<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message>
        <source>Name the other person by --signed-by CODE: the password is typed at this terminal, or comes by --signer-password-fd N.</source>
        <translation>Екінші адамды --signed-by CODE арқылы атаңыз: құпиясөз осы терминалда теріледі немесе --signer-password-fd N арқылы беріледі.</translation>
    </message>
    <message>
        <source>Second signature: %1.</source>
        <translation>Екінші қол: %1.</translation>
    </message>
    <message>
        <source>The reader with the card %1 is erased.</source>
        <translation>Оқырман өшіріледі, оқырман билеті: %1.</translation>
    </message>
    <message>
        <source>The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups from before keep the old key.</source>
        <translation>Кітапхана жаңа кілт алады. Барлық оқырмандардың ЖСН-і, телефоны мен мекенжайы қайта жабылады, ал бұрынғы сақтық көшірмелерде ескі кілт қалады.</translation>
    </message>
    <message>
        <source>The present key is number %1; it is opened by: %2.</source>
        <translation>Қазіргі кілттің нөмірі: %1. Оны ашатындар: %2.</translation>
    </message>
    <message>
        <source>A backup takes the place of the library: %1.</source>
        <translation>Кітапхананың орнына сақтық көшірме қойылады: %1.</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Жасалған уақыты: %1.</translation>
    </message>
    <message>
        <source>Entries of the journal in it: %1; rows: %2.</source>
        <translation>Ондағы журнал жазбалары: %1; жолдар: %2.</translation>
    </message>
    <message>
        <source>Act %1 is taken back as a whole.</source>
        <translation>Акт толығымен сторноланады: %1.</translation>
    </message>
    <message>
        <source>Act of stocktaking %1: copies that were not found become missing.</source>
        <translation>Тексеру актісі: %1. Табылмаған даналар жоқ деп саналады.</translation>
    </message>
    <message>
        <source>Expected: %1. Missing for the first time: %2, again: %3.</source>
        <translation>Болуға тиіс: %1. Алғаш рет табылмағаны: %2, қайтадан табылмағаны: %3.</translation>
    </message>
    <message>
        <source>Act of acceptance %1: the delivery is not taken back any more.</source>
        <translation>Қабылдау актісі: %1. Бұдан кейін түсім болдырылмайды.</translation>
    </message>
    <message>
        <source>Copies: %1. Sum: %2.</source>
        <translation>Даналар: %1. Сомасы: %2.</translation>
    </message>
    <message>
        <source>Copies: %1.</source>
        <translation>Даналар: %1.</translation>
    </message>
    <message>
        <source>Date of the act: %1.</source>
        <translation>Актінің күні: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ескертпе: %1</translation>
    </message>
    <message>
        <source>%1: the name of the file ends in %2, not as &quot;%3&quot; does.</source>
        <translation>%1: файл атауының соңы мынадай болуы керек: %2. Берілгені: «%3».</translation>
    </message>
    <message>
        <source>owes: %1</source>
        <translation>берешегі: %1</translation>
    </message>
    <message>
        <source>The two readers are one now: card %1.</source>
        <translation>Екі жазба біріктірілді: билет %1.</translation>
    </message>
    <message>
        <source>Moved: %1 → %2, rows %3, seconds %4</source>
        <translation>Көшірілді: %1 → %2, жолдар %3, секунд %4</translation>
    </message>
    <message>
        <source>The attached files were not moved: no folder is named for them (files=…).</source>
        <translation>Тіркелген файлдар көшірілмеді: олардың қалтасы көрсетілмеген (files=…).</translation>
    </message>
    <message>
        <source>No folder is named for attached files (files=…).</source>
        <translation>Тіркелген файлдарға арналған қалта көрсетілмеген (files=…).</translation>
    </message>
    <message>
        <source>The role has the rights of a desk: %1</source>
        <translation>Рөлге кафедраның құқықтары берілді: %1</translation>
    </message>
    <message>
        <source>No library is given: --library FILE or postgresql://….</source>
        <translation>Кітапхана көрсетілмеген: --library FILE немесе postgresql://….</translation>
    </message>
    <message>
        <source>An argument is not UTF-8.</source>
        <translation>Аргумент UTF-8 емес.</translation>
    </message>
    <message>
        <source>The option takes no value: %1.</source>
        <translation>Бұл параметр мән қабылдамайды: %1.</translation>
    </message>
    <message>
        <source>The option is given twice: %1.</source>
        <translation>Параметр екі рет берілген: %1.</translation>
    </message>
    <message>
        <source>The option has no value: %1.</source>
        <translation>Параметрдің мәні жоқ: %1.</translation>
    </message>
    <message>
        <source>No command is given; for a list: kitapdarctl --help.</source>
        <translation>Команда көрсетілмеген; тізімі: kitapdarctl --help.</translation>
    </message>
    <message>
        <source>There is no such command: %1.</source>
        <translation>Мұндай команда жоқ: %1.</translation>
    </message>
    <message>
        <source>The number of arguments is wrong; it goes: %1.</source>
        <translation>Аргумент саны дұрыс емес; үлгісі: %1.</translation>
    </message>
    <message>
        <source>This command has no such option: %1.</source>
        <translation>Бұл командада мұндай параметр жоқ: %1.</translation>
    </message>
    <message>
        <source>A required option is missing: %1.</source>
        <translation>Міндетті параметр жоқ: %1.</translation>
    </message>
    <message>
        <source>%1: not a valid value: %2.</source>
        <translation>%1: мәні жарамсыз: %2.</translation>
    </message>
    <message>
        <source>%1 is a tag: tags are for --find and --remove. Name a line of the form, such as --field keyword, or add a whole field: --add &quot;653 ## $aTEXT&quot;.</source>
        <translation>%1 – өріс белгісі, ал белгі тек --find және --remove үшін алынады. Пішіннің өрісін атаңыз, мысалы --field keyword, немесе бүтін өріс қосыңыз: --add &quot;653 ## $aМӘТІН&quot;.</translation>
    </message>
    <message>
        <source>Copy added: %1, inventory no. %2</source>
        <translation>Дана қосылды: %1, түгендеу нөмірі %2</translation>
    </message>
    <message>
        <source>no. %1  %2  %3</source>
        <translation>№ %1  %2  %3</translation>
    </message>
    <message>
        <source>Exactly one of these is needed: %1 or %2.</source>
        <translation>Екеуінің тек біреуі керек: %1 немесе %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Found: %1. There is no no. %2 among them; nothing was added.</source>
        <translation>Табылғаны: %1. Олардың арасында № %2 жоқ; ештеңе қосылмады.</translation>
    </message>
    <message>
        <source>on loan, card %1, due %2</source>
        <translation>оқырман қолында, билет %1, қайтару мерзімі %2</translation>
    </message>
    <message>
        <source>%1: records %2, imported %3, copies %4, duplicates %5, broken %6, encoding %7, import no. %8</source>
        <translation>%1: жазбалар %2, импортталды %3, даналар %4, қайталанған %5, бүлінген %6, кодтау %7, импорт № %8</translation>
    </message>
    <message>
        <source>  no. %1, byte %2: %3</source>
        <translation>  № %1, байт %2: %3</translation>
    </message>
    <message>
        <source>Import undone: %1</source>
        <translation>Импорттың күші жойылды: %1</translation>
    </message>
    <message>
        <source>Written: %1 records, %2 left out</source>
        <translation>Жазылды: %1, сыймағаны %2</translation>
    </message>
    <message>
        <source>In detail: %1.</source>
        <translation>Толығырақ: %1.</translation>
    </message>
    <message>
        <source>The administrator&apos;s command: kitapdarctl --library … upgrade --backup FILE.</source>
        <translation>Әкімшінің командасы: kitapdarctl --library … upgrade --backup FILE.</translation>
    </message>
    <message>
        <source>kitapdarctl move takes a library file to a server.</source>
        <translation>Кітапхана файлын серверге kitapdarctl move командасы көшіреді.</translation>
    </message>
    <message>
        <source>Restore it on a server; kitapdarctl move takes the library to a file.</source>
        <translation>Оны серверде қалпына келтіріңіз; кітапхананы файлға kitapdarctl move командасы көшіреді.</translation>
    </message>
    <message>
        <source>The option is --note.</source>
        <translation>Параметрі: --note.</translation>
    </message>
    <message>
        <source>Library made: %1</source>
        <translation>Кітапхана жасалды: %1</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Кітапхана бүтін.</translation>
    </message>
    <message>
        <source>Restored: %1, %2 bytes, BLAKE2b %3</source>
        <translation>Қалпына келтірілді: %1, %2 байт, BLAKE2b %3</translation>
    </message>
    <message>
        <source>The library that was there is kept: %1</source>
        <translation>Бұрынғы кітапхана сақталды: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (no. %2)</source>
        <translation>Күші жойылды: %1 (№ %2)</translation>
    </message>
    <message>
        <source>lent until %1</source>
        <translation>оқырманда, қайтару мерзімі: %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>renewed until %1</source>
        <translation>ұзартылды, қайтару мерзімі %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>%1, card %2, registered until %3</source>
        <translation>%1, билет %2, тіркеу мерзімі %3</translation>
    </message>
    <message>
        <source>Reader registered: %1, card %2</source>
        <translation>Оқырман тіркелді: %1, билет %2</translation>
    </message>
    <message>
        <source>born: %1</source>
        <translation>туған күні: %1</translation>
    </message>
    <message>
        <source>IIN: %1</source>
        <translation>ЖСН: %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>қолда бары: %1 / %2 дана</translation>
    </message>
    <message>
        <source>Found: at least %1</source>
        <translation>Табылды: кемінде %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Табылды: %1</translation>
    </message>
    <message>
        <source>There is a library already: %1.</source>
        <translation>Мұнда кітапхана бұрыннан бар: %1.</translation>
    </message>
    <message>
        <source>There is no library: %1.</source>
        <translation>Кітапхана табылмады: %1.</translation>
    </message>
    <message>
        <source>The log: %1.</source>
        <translation>Қателер журналы: %1.</translation>
    </message>
    <message>
        <source>  not for the catalogue (headings, or without a title): %1</source>
        <translation>  каталогқа жатпайды (авторитеттік немесе атауы жоқ): %1</translation>
    </message>
    <message>
        <source>  with a text to look at: %1</source>
        <translation>  мәтінін тексеру керек: %1</translation>
    </message>
    <message>
        <source>The import of %1 was stopped.</source>
        <translation>%1 файлының импорты тоқтатылды.</translation>
    </message>
    <message>
        <source>There are no records in %1.</source>
        <translation>%1 файлында жазба жоқ.</translation>
    </message>
    <message>
        <source>Everything in %1 is in the catalogue already.</source>
        <translation>%1 файлындағының бәрі каталогта бар.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be taken.</source>
        <translation>%1 файлынан алуға болатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>%1 файлынан ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>  would be imported: %1</source>
        <translation>  алынар еді: %1</translation>
    </message>
    <message>
        <source>  to decide: %1; copies added to records that were there: %2, there already: %3, left out: %4</source>
        <translation>  шешім күтеді: %1; бұрыннан бар жазбаларға қосылған даналар: %2, бұрыннан бар даналар: %3, алынбаған даналар: %4</translation>
    </message>
    <message>
        <source>  no. %1: %2</source>
        <translation>  № %1: %2</translation>
    </message>
    <message>
        <source>  stay: records %1, copies %2</source>
        <translation>  қалды: жазбалар %1, даналар %2</translation>
    </message>
    <message>
        <source>The answer could not be written whole; what was to be done is done.</source>
        <translation>Жауап толық жазылмады; орындалуға тиісті жұмыс орындалды.</translation>
    </message>
    <message>
        <source>Upgraded: schema %1 → %2; the backup from before: %3</source>
        <translation>Жаңартылды: схема %1 → %2; жаңартуға дейінгі сақтық көшірме: %3</translation>
    </message>
    <message>
        <source>There is no such option: %1.</source>
        <translation>Мұндай параметр жоқ: %1.</translation>
    </message>
    <message>
        <source>An argument is empty; it goes: %1.</source>
        <translation>Аргумент бос; былай жазылады: %1.</translation>
    </message>
    <message>
        <source>Verified backup: %1, %2 bytes, BLAKE2b %3</source>
        <translation>Тексерілген сақтық көшірме: %1, %2 байт, BLAKE2b %3</translation>
    </message>
    <message>
        <source>A library is a file, and this is a folder: %1.</source>
        <translation>Кітапхана — файл, ал бұл — қалта: %1.</translation>
    </message>
    <message>
        <source>Rows of earlier imports entered in the journal: %1</source>
        <translation>Журналға енгізілген бұрынғы импорт жолдары: %1</translation>
    </message>
    <message>
        <source>The journal ends earlier than it was seen here; its present end is accepted.</source>
        <translation>Журнал бұл жерде бұрын көрінгеннен ерте аяқталады; қазіргі соңы қабылданды.</translation>
    </message>
    <message>
        <source>Rows of imports from before the journal held them: %1. Nothing is known to be wrong with them; &quot;kitapdarctl seal&quot; enters them in the journal, and from then on the check sees changes.</source>
        <translation>Журналға жазылмаған бұрынғы импорт жолдары: %1. Оларда ақау бар екені байқалған жоқ; «kitapdarctl seal» оларды журналға енгізеді, содан кейін тексеру өзгерістерді көреді.</translation>
    </message>
    <message>
        <source>The sort keys are of another version: %1. &quot;kitapdarctl upgrade&quot; makes them anew.</source>
        <translation>Сұрыптау кілттері басқа нұсқада жасалған: %1. «kitapdarctl upgrade» оларды қайта жасайды.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Шешім күтетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>Шешім күтеді: %1</translation>
    </message>
    <message>
        <source>Merged into record %1; copies: %2, in the digitization queue: %3, added fields: %4</source>
        <translation>Біріктірілген жазба: %1; даналар: %2, цифрлау кезегінде: %3, қосылған өрістер: %4</translation>
    </message>
    <message>
        <source>Decided: records %1 and %2 are two titles.</source>
        <translation>Шешім: %1 және %2 жазбалары — екі атау.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>No other catalogue is in the list.</source>
        <translation>Тізімде басқа каталогтар жоқ.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <translation>Тізімнен алынды: %1</translation>
    </message>
    <message>
        <source>Title added: %1</source>
        <translation>Басылым қосылды: %1</translation>
    </message>
    <message>
        <source>A file whose first line is the password is named by --password-file.</source>
        <translation>Бірінші жолында құпиясөзі бар файл --password-file арқылы көрсетіледі.</translation>
    </message>
    <message>
        <source>Removed, an older backup of this library: %1</source>
        <translation>Осы кітапхананың ескі сақтық көшірмесі жойылды: %1</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Құпиясөз:</translation>
    </message>
    <message>
        <source>No record was found in %1.</source>
        <translation>Бұл файлдан жазба табылмады: %1.</translation>
    </message>
    <message>
        <source>The record in %1 cannot be read.</source>
        <translation>Бұл файлдағы жазба оқылмайды: %1.</translation>
    </message>
    <message>
        <source>%1 has several records: use import.</source>
        <translation>Файлда бірнеше жазба бар, импорт жасаңыз: %1.</translation>
    </message>
    <message>
        <source>Record added: %1</source>
        <translation>Жазба қосылды: %1</translation>
    </message>
    <message>
        <source>Record changed: %1</source>
        <translation>Жазба өзгертілді: %1</translation>
    </message>
    <message>
        <source>Record removed: %1</source>
        <translation>Жазба жойылды: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл оқылмады: %1</translation>
    </message>
    <message>
        <source>Author marks in the table: %1</source>
        <translation>Кестедегі авторлық белгілер: %1</translation>
    </message>
    <message>
        <source>  places made for the copies: %1</source>
        <translation>  даналар үшін ашылған орындар: %1</translation>
    </message>
    <message>
        <source>  new places: %1</source>
        <translation>  жаңа орындар: %1</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>қолданыста емес</translation>
    </message>
    <message>
        <source>next: %1, voided: %2</source>
        <translation>келесісі: %1, күші жойылғаны: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Жойылды: %1</translation>
    </message>
    <message>
        <source>No number is voided.</source>
        <translation>Күші жойылған нөмір жоқ.</translation>
    </message>
    <message>
        <source>There are no content groups.</source>
        <translation>Мазмұн бөлімдері жоқ.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>slips in: %1</source>
        <translation>парақша тілі: %1</translation>
    </message>
    <message>
        <source>There are no places yet.</source>
        <translation>Орындар әлі жоқ.</translation>
    </message>
    <message>
        <source>There are no desks yet.</source>
        <translation>Кафедралар әлі жоқ.</translation>
    </message>
    <message>
        <source>The library is open every day.</source>
        <translation>Кітапхана күн сайын ашық.</translation>
    </message>
    <message>
        <source>Lines added to the calendar: %1</source>
        <translation>Күнтізбеге қосылған жолдар: %1</translation>
    </message>
    <message>
        <source>Import no. %1</source>
        <translation>Импорт № %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, readers %4, open loans %5</source>
        <translation>%1: %2, %3, оқырмандар %4, ашық берілімдер %5</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Әлі ештеңе импортталған жоқ.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault, 4 done, but not all of it (what is missing is named).</source>
        <translation>Шығу кодтары: 0 — орындалды, 1 — бас тартылды немесе табылмады, 2 — пәрмен қате жазылған, 3 — ақау, 4 — орындалды, бірақ толық емес (не жетіспейтіні аталған).</translation>
    </message>
    <message>
        <source>With --other-library it takes the place of the one that is here, which is kept under another name.</source>
        <translation>--other-library осындағы кітапхананың орнына соны қояды, ал осындағысы басқа атпен сақталады.</translation>
    </message>
    <message>
        <source>The attached files were not verified: no folder is named for them here. Files the library knows of: %1. Name the folder in the address of the library: files=…</source>
        <translation>Тіркелген файлдар тексерілмеді: мұнда олар үшін қалта көрсетілмеген. Кітапхана білетін файлдар: %1. Кітапхананың мекенжайында қалтаны көрсетіңіз: files=…</translation>
    </message>
    <message>
        <source>What follows from other rows (search index, sort keys, words of names) is made anew by &quot;kitapdarctl reindex&quot;.</source>
        <translation>Басқа жолдардан шығарылатындарды (іздеу индексі, сұрыптау кілттері, есімдердің сөздері) «kitapdarctl reindex» қайта жасайды.</translation>
    </message>
    <message>
        <source>The search index and the sort keys are made anew.</source>
        <translation>Іздеу индексі мен сұрыптау кілттері қайта жасалды.</translation>
    </message>
    <message>
        <source>The command for it: %1.</source>
        <translation>Осыған арналған пәрмен: %1.</translation>
    </message>
    <message>
        <source>--map names a column twice: %1.</source>
        <translation>--map бір бағанды екі рет атайды: %1.</translation>
    </message>
    <message>
        <source>  headings in row %1</source>
        <translation>  тақырыптар тұрған жол: %1</translation>
    </message>
    <message>
        <source>version: %1</source>
        <translation>нұсқасы: %1</translation>
    </message>
    <message>
        <source>The same was changed meanwhile, otherwise: fields %1. Nothing was overwritten.</source>
        <translation>Осы арада дәл сол өрістер басқаша өзгертілді: %1. Ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>The record was changed since it was taken in, and nobody can know whether FILE has that. Give the record as it was shown (--base FILE) or its version (--version N); --over writes over what is there.</source>
        <translation>Жазба алынғаннан бері өзгертілген, FILE ішінде сол өзгеріс бар-жоғы белгісіз. Жазбаның көрсетілген күйін (--base FILE) немесе нұсқасын (--version N) беріңіз; --over бардың үстінен жазады.</translation>
    </message>
    <message>
        <source>Only one of these options can be given: %1.</source>
        <translation>Мына параметрлердің тек біреуін беруге болады: %1.</translation>
    </message>
    <message>
        <source>The calendar has this line already; nothing was added.</source>
        <translation>Күнтізбеде бұл жол бар; ештеңе қосылған жоқ.</translation>
    </message>
    <message>
        <source>Lines that are no marks and were not taken: %1</source>
        <translation>Авторлық белгі емес, алынбаған жолдар: %1</translation>
    </message>
    <message>
        <source>The backup is made; not all older ones could be removed. %1</source>
        <translation>Сақтық көшірме жасалды; ескі көшірмелердің бәрін жою мүмкін болмады. %1</translation>
    </message>
    <message>
        <source>The backup is made; that it was made could not be written in the audit. %1</source>
        <translation>Сақтық көшірме жасалды; бірақ бұл аудитке жазылмады. %1</translation>
    </message>
    <message>
        <source>On the shelf now: %1</source>
        <translation>Қазір сөреде: %1</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Тілдер:</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Түрлері:</translation>
    </message>
    <message>
        <source>Decades:</source>
        <translation>Онжылдықтар:</translation>
    </message>
    <message>
        <source>Places:</source>
        <translation>Сақтау орындары:</translation>
    </message>
    <message>
        <source>Say what is to be changed: %1.</source>
        <translation>Нені өзгерту керегін көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>Say of what: numbers, or --query with a search.</source>
        <translation>Нені таңдау керегін көрсетіңіз: нөмірлер немесе --query ішіндегі іздеу.</translation>
    </message>
    <message>
        <source>Written: %1 titles, %2 rows</source>
        <translation>Жазылды: атау саны — %1, жол саны — %2</translation>
    </message>
    <message>
        <source>--ids and --query name the titles in two ways: give one.</source>
        <translation>--ids пен --query атауларды екі түрлі жолмен көрсетеді: біреуін ғана беріңіз.</translation>
    </message>
    <message>
        <source>Rows that the journal does not hold yet: %1. They are of an import that runs or was interrupted. One that was interrupted is taken back by &quot;kitapdarctl import undo&quot; or &quot;kitapdarctl readers import undo&quot; with its number; or take the file again, what is there does not come twice.</source>
        <translation>Журналға әлі енбеген жолдар: %1. Олар қазір жүріп жатқан немесе үзіліп қалған импорттан. Үзілген импорттың күшін оның нөмірімен «kitapdarctl import undo» немесе «kitapdarctl readers import undo» жояды; болмаса файлды қайта алыңыз, бұрыннан бары екі рет келмейді.</translation>
    </message>
    <message>
        <source>The library had schema %1 already. What an interrupted upgrade had left, or another version of the sort keys, is done now; no backup was made.</source>
        <translation>Кітапхананың схемасы бұрыннан %1 болатын. Үзіліп қалған жаңартудан немесе сұрыптау кілттерінің басқа нұсқасынан қалған жұмыс енді аяқталды; сақтық көшірме жасалған жоқ.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be taken: records %2, copies %3.</source>
        <translation>%1 ішіндегінің бәрін алу мүмкін емес: жазба – %2, дана – %3.</translation>
    </message>
    <message>
        <source>Import no. %1 runs at this moment or was interrupted. Take its file again: what is there does not come twice, and the interrupted import is ended; or take it back.</source>
        <translation>№ %1 импорт қазір жүріп жатыр немесе үзіліп қалған. Оның файлын қайта алыңыз: бұрыннан бары екі рет келмейді, ал үзілген импорт аяқталады; болмаса импорттың күшін жойыңыз.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be taken: readers %2, open loans %3.</source>
        <translation>%1 ішіндегінің бәрін алу мүмкін емес: оқырман – %2, ашық берілім – %3.</translation>
    </message>
    <message>
        <source>The loan ended: card %1, due %2</source>
        <translation>Беру аяқталды: билет %1, қайтару мерзімі %2</translation>
    </message>
    <message>
        <source>--split is for records: --format iso2709 or marcxml.</source>
        <translation>--split тек жазбаларға арналған: --format iso2709 немесе marcxml.</translation>
    </message>
    <message>
        <source>Entries about readers whose data would be forgotten: %1</source>
        <translation>Оқырмандар деректері өшірілетін жазбалар: %1</translation>
    </message>
    <message>
        <source>Entries about readers whose data are forgotten: %1</source>
        <translation>Оқырмандар деректері өшірілген жазбалар: %1</translation>
    </message>
    <message>
        <source>Another program has the library open: until it is closed, the file beside the library may still hold them.</source>
        <translation>Кітапхана басқа бағдарламада ашық тұр: ол жабылғанша, кітапхананың қасындағы файлда бұл деректер әлі сақталуы мүмкін.</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>бейдж %1</translation>
    </message>
    <message>
        <source>There are no accounts yet: signing in is off, and everyone may do everything.</source>
        <translation>Есептік жазбалар әлі жоқ: кіру өшірулі, кез келген адам бәрін істей алады.</translation>
    </message>
    <message>
        <source>Signing in is off: everyone may do everything in this library.</source>
        <translation>Кіру өшірілді: бұл кітапханада кез келген адам бәрін істей алады.</translation>
    </message>
    <message>
        <source>This adds: %1</source>
        <translation>Бұл мынаны қосады: %1</translation>
    </message>
    <message>
        <source>Acts that one person did alone, without a second signature: %1.</source>
        <translation>Екінші адамның қолынсыз, бір адам жалғыз жасаған әрекеттер: %1.</translation>
    </message>
    <message>
        <source>In this library people sign in: name who works by --operator CODE, and give the password at the terminal or by --password-fd N.</source>
        <translation>Бұл кітапханаға кіріп барып жұмыс істейді: кім жұмыс істейтінін --operator CODE арқылы көрсетіңіз, құпиясөзді терминалда теріңіз не --password-fd N арқылы беріңіз.</translation>
    </message>
    <message>
        <source>Sign in: %1.</source>
        <translation>Кіру: %1.</translation>
    </message>
    <message>
        <source>No password could be read: neither from a terminal nor by %1 N.</source>
        <translation>Құпиясөз оқылмады: терминалдан да, %1 N арқылы да келмеді.</translation>
    </message>
    <message>
        <source>The new password, at least 12 characters; several words are good.</source>
        <translation>Жаңа құпиясөз, кемінде 12 таңба; бірнеше сөзден құраған дұрыс.</translation>
    </message>
    <message>
        <source>The password is changed: %1</source>
        <translation>Құпиясөз ауыстырылды: %1</translation>
    </message>
    <message>
        <source>One-time password of %1, good for 24 hours: %2</source>
        <translation>Бір реттік құпиясөз, 24 сағат жарамды (%1): %2</translation>
    </message>
    <message>
        <source>The new PIN, six digits.</source>
        <translation>Жаңа PIN, алты цифр.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN қойылды.</translation>
    </message>
    <message>
        <source>Sign-ins that ended: %1</source>
        <translation>Аяқталған кірулер: %1</translation>
    </message>
    <message>
        <source>In this library nobody signs in, so there is nothing to sign.</source>
        <translation>Бұл кітапханада жұмысқа кіру қосылмаған, сондықтан қол қоятын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>One of --encrypt and --plain, not both.</source>
        <translation>--encrypt пен --plain екеуінің тек біреуі көрсетіледі.</translation>
    </message>
    <message>
        <source>restored for trial</source>
        <translation>сынап қалпына келтірілген</translation>
    </message>
    <message>
        <source>not whole: something of it is gone</source>
        <translation>толық емес: бір бөлігі жоғалған</translation>
    </message>
    <message>
        <source>No backup of this library was made at this computer yet.</source>
        <translation>Бұл компьютерде осы кітапхананың сақтық көшірмесі әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>Nobody sits at a terminal: give %1.</source>
        <translation>Терминалда ешкім жоқ: %1 көрсетіңіз.</translation>
    </message>
    <message>
        <source>Recovery sheet, all eight groups: </source>
        <translation>Қалпына келтіру парағы, барлық сегіз топ: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Құпия сөйлем: </translation>
    </message>
    <message>
        <source>The library has no key. Readers with an IIN, phone or address in clear: %1. &quot;kitapdarctl keys make&quot; makes a key.</source>
        <translation>Кітапхананың кілті жоқ. ЖСН, телефоны немесе мекенжайы ашық тұрған оқырмандар: %1. Кілтті «kitapdarctl keys make» жасайды.</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>Кілт %1.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed.</source>
        <translation>Оқырмандардың ЖСН, телефоны мен мекенжайы шифрланған.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are still in clear: %1. &quot;kitapdarctl keys seal&quot; seals them.</source>
        <translation>ЖСН, телефоны мен мекенжайы әлі ашық тұрған оқырмандар: %1. Оларды «kitapdarctl keys seal» шифрлайды.</translation>
    </message>
    <message>
        <source>This desk has the key.</source>
        <translation>Бұл орында кілт бар.</translation>
    </message>
    <message>
        <source>This desk has no key: they are locked here.</source>
        <translation>Бұл орында кілт жоқ: олар мұнда жабық.</translation>
    </message>
    <message>
        <source>No recovery sheet was typed back: print one with &quot;kitapdarctl keys sheet&quot; and type it with &quot;kitapdarctl keys prove&quot;.</source>
        <translation>Қалпына келтіру парағы әлі теріп тексерілмеген: оны «kitapdarctl keys sheet» арқылы шығарып, «kitapdarctl keys prove» арқылы теріңіз.</translation>
    </message>
    <message>
        <source>No longer opens the key: %1.</source>
        <translation>Енді кілтті ашпайды: %1.</translation>
    </message>
    <message>
        <source>Public key of this desk: %1</source>
        <translation>Осы орынның ашық кілті: %1</translation>
    </message>
    <message>
        <source>The library has a key, and this desk can open it.</source>
        <translation>Кітапхананың кілті бар, оны осы орын аша алады.</translation>
    </message>
    <message>
        <source>This is shown once and is stored nowhere. Write it down, keep it in a safe, and type it back with &quot;kitapdarctl keys prove&quot;.</source>
        <translation>Бұл бір рет қана көрсетіледі және еш жерде сақталмайды. Жазып алып, сейфте сақтаңыз да, «kitapdarctl keys prove» арқылы қайта теріңіз.</translation>
    </message>
    <message>
        <source>The recovery sheet is right.</source>
        <translation>Қалпына келтіру парағы дұрыс.</translation>
    </message>
    <message>
        <source>The passphrase opens the key.</source>
        <translation>Құпия сөйлем кілтті ашады.</translation>
    </message>
    <message>
        <source>The desk can open the key: %1</source>
        <translation>Орын кілтті аша алады: %1</translation>
    </message>
    <message>
        <source>Removed. Whoever had it may still know the key: &quot;kitapdarctl keys rotate&quot; makes a new one.</source>
        <translation>Алып тасталды. Ол кімде болса, кілтті әлі білуі мүмкін: жаңасын «kitapdarctl keys rotate» жасайды.</translation>
    </message>
    <message>
        <source>Readers whose data were sealed: %1.</source>
        <translation>Деректері шифрланған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>The library has a new key. Readers whose data were sealed anew: %1.</source>
        <translation>Кітапхананың жаңа кілті бар. Деректері қайта шифрланған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>The key of this desk could not be written, so the IIN, phone and address of readers stay in clear until &quot;kitapdarctl keys make&quot; has made a key.</source>
        <translation>Осы орынның кілтін жазу мүмкін болмады, сондықтан «kitapdarctl keys make» кілт жасағанша оқырмандардың ЖСН, телефоны мен мекенжайы ашық тұрады.</translation>
    </message>
    <message>
        <source>not proven to be made by this library with its present key</source>
        <translation>осы кітапхана өзінің қазіргі кілтімен жасағаны дәлелденбеген</translation>
    </message>
    <message>
        <source>Entries of the journal that held such data and hold them no longer: %1.</source>
        <translation>Бұрын осындай деректері болған, енді олардан тазартылған журнал жазбалары: %1.</translation>
    </message>
    <message>
        <source>Backups from before have them in clear still.</source>
        <translation>Бұған дейінгі сақтық көшірмелерде олар әлі ашық тұр.</translation>
    </message>
    <message>
        <source>Readers whose IIN, phone or address is in clear: %1. &quot;kitapdarctl keys make&quot;, &quot;keys sheet&quot; and &quot;keys prove&quot; prepare sealing them, &quot;kitapdarctl keys seal&quot; does it.</source>
        <translation>ЖСН-і, телефоны немесе мекенжайы ашық тұрған оқырмандар: %1. Шифрлауға «kitapdarctl keys make», «keys sheet» және «keys prove» дайындайды, ал «kitapdarctl keys seal» шифрлайды.</translation>
    </message>
    <message>
        <source>Entries of the journal that hold an IIN, phone or address in clear from before sealing: %1. &quot;kitapdarctl keys seal&quot; makes them forgotten.</source>
        <translation>Шифрлауға дейінгі ЖСН, телефон немесе мекенжай ашық тұрған журнал жазбалары: %1. «kitapdarctl keys seal» бұл деректерді журналдан өшіреді.</translation>
    </message>
    <message>
        <source>The library that is there does not open any more, so nobody can sign in. Its recovery sheet is asked instead: type it at a terminal, or give --sheet-fd N.</source>
        <translation>Ондағы кітапхана енді ашылмайды, сондықтан ешкім кіре алмайды. Оның орнына қалпына келтіру парағы сұралады: оны терминалда теріңіз немесе --sheet-fd N беріңіз.</translation>
    </message>
    <message>
        <source>The library that is there can no longer be read: nobody could be asked for a password, a signature or a recovery sheet.</source>
        <translation>Ондағы кітапхананы енді оқу мүмкін емес: құпиясөзді де, қолтаңбаны да, қалпына келтіру парағын да ешкімнен сұрау мүмкін болмады.</translation>
    </message>
    <message>
        <source>A dump of so few readers needs no second signature.</source>
        <translation>Оқырмандары мұндай аз мазмұнды шығаруға екінші қолтаңба керек емес.</translation>
    </message>
    <message>
        <source>%1 keeps the accounts again. The journal says that it was done with the recovery sheet.</source>
        <translation>Есептік жазбаларды енді мына код иесі басқарады: %1. Бұл қалпына келтіру парағы арқылы жасалғаны журналға жазылды.</translation>
    </message>
    <message>
        <source>The data are blocked: card %1 is found by its number alone and stands in no list.</source>
        <translation>Деректер бұғатталды: %1 билеті тек нөмірі бойынша табылады, ешбір тізімде тұрмайды.</translation>
    </message>
    <message>
        <source>The data are not blocked: card %1.</source>
        <translation>Деректер бұғатталмаған: %1 билеті.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: what is forgotten cannot be brought back. Look with --dry what it would be, make a backup, and say --confirm.</source>
        <translation>Ештеңе өшірілген жоқ: өшірілгенді қайтару мүмкін емес. Не өшірілетінін --dry арқылы қараңыз, сақтық көшірме жасаңыз да, --confirm деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>Past loans that would no longer tell whose they were: %1</source>
        <translation>Оқырманын көрсетпейтін болатын бұрынғы берілімдер: %1</translation>
    </message>
    <message>
        <source>Past holds that would no longer tell whose they were: %1</source>
        <translation>Оқырманын көрсетпейтін болатын бұрынғы брондаулар: %1</translation>
    </message>
    <message>
        <source>Visits that would no longer tell whose they were: %1</source>
        <translation>Оқырманын көрсетпейтін болатын келулер: %1</translation>
    </message>
    <message>
        <source>Past holds that no longer tell whose they were: %1</source>
        <translation>Оқырманын енді көрсетпейтін бұрынғы брондаулар: %1</translation>
    </message>
    <message>
        <source>Visits that no longer tell whose they were: %1</source>
        <translation>Оқырманын енді көрсетпейтін келулер: %1</translation>
    </message>
    <message>
        <source>Readers who would be forgotten: %1</source>
        <translation>Деректері өшірілетін оқырмандар: %1</translation>
    </message>
    <message>
        <source>Past loans that no longer tell whose they were: %1</source>
        <translation>Оқырманын енді көрсетпейтін бұрынғы берілімдер: %1</translation>
    </message>
    <message>
        <source>Readers who are forgotten: %1</source>
        <translation>Деректері өшірілген оқырмандар: %1</translation>
    </message>
    <message>
        <source>Nothing was erased yet: say --confirm.</source>
        <translation>Әзірге ештеңе өшірілген жоқ: --confirm деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>The reader is erased.</source>
        <translation>Оқырман деректері өшірілді.</translation>
    </message>
    <message>
        <source>What the journal tells of the reader goes with &quot;kitapdarctl retain --confirm&quot;; on a server its owner runs it.</source>
        <translation>Журналдағы оқырман туралы мәліметті «kitapdarctl retain --confirm» өшіреді; серверде оны дерекқор иесі іске қосады.</translation>
    </message>
    <message>
        <source>%1: %2, text %3, from %4</source>
        <translation>%1: %2, мәтін %3, басталуы %4</translation>
    </message>
    <message>
        <source>There are no texts of consents yet.</source>
        <translation>Келісім мәтіндері әзірге жоқ.</translation>
    </message>
    <message>
        <source>%1: text %2 holds from %3.</source>
        <translation>%1: мәтін %2, қолданыла бастаған күні %3.</translation>
    </message>
    <message>
        <source>The reader has given no consent.</source>
        <translation>Оқырман келісім бермеген.</translation>
    </message>
    <message>
        <source>Without this consent the card is to be closed: take back the books, settle the debts, then erase the reader.</source>
        <translation>Бұл келісімсіз билетті жабу керек: кітаптарды қайтарып алыңыз, қарыздарды жабыңыз, содан кейін оқырман деректерін өшіріңіз.</translation>
    </message>
    <message>
        <source>Readers whose data were seen</source>
        <translation>Деректері қаралған оқырмандар</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Қарау саны</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
    <message>
        <source>Restricted values shown</source>
        <translation>Көрсетілген жабық деректер</translation>
    </message>
    <message>
        <source>Signing in was off on this day: everyone had access to everything.</source>
        <translation>Бұл күні кіру өшірулі болған: барлығының бәріне рұқсаты болды.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>барлық жерде</translation>
    </message>
    <message>
        <source>Nobody had access to restricted data on this day.</source>
        <translation>Бұл күні жабық деректерге ешкімнің рұқсаты болмаған.</translation>
    </message>
    <message>
        <source>Nobody has looked at this reader yet.</source>
        <translation>Бұл оқырманды әлі ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this account.</source>
        <translation>Бұл есептік жазба туралы ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Readers whose data were seen: %1.</source>
        <translation>Деректері қаралған оқырмандар саны: %1.</translation>
    </message>
    <message>
        <source>The notice to the authorised body is due within one working day after the breach became known.</source>
        <translation>Уәкілетті органға хабарлама бұзушылық анықталғаннан кейін бір жұмыс күні ішінде жіберілуі керек.</translation>
    </message>
    <message>
        <source>There is no kind of operation or event with this code: %1. &quot;kitapdarctl --json audit list&quot; shows the codes.</source>
        <translation>Мұндай коды бар әрекет немесе оқиға түрі жоқ: %1. Кодтарды «kitapdarctl --json audit list» көрсетеді.</translation>
    </message>
    <message>
        <source>There is no backup: %1.</source>
        <translation>Сақтық көшірме жоқ: %1.</translation>
    </message>
    <message>
        <source>This is no backup: %1.</source>
        <translation>Бұл сақтық көшірме емес: %1.</translation>
    </message>
    <message>
        <source>%1: months %2 (the name of the term in commands: %3)</source>
        <translation>%1: ай саны %2 (командалардағы атауы: %3)</translation>
    </message>
    <message>
        <source>Nobody chooses the password of somebody else: a colleague gets a one-time password and changes it. Leave out --new-password-fd.</source>
        <translation>Басқа адамның құпиясөзін ешкім таңдамайды: әріптесіңіз бір реттік құпиясөз алады да, оны өзі ауыстырады. --new-password-fd дегенді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Due dates moved: %1</source>
        <translation>Жылжытылған қайтару мерзімдері: %1</translation>
    </message>
    <message>
        <source>Pickup deadlines moved: %1</source>
        <translation>Жылжытылған алып кету мерзімдері: %1</translation>
    </message>
    <message>
        <source>A preview: nothing was changed.</source>
        <translation>Алдын ала көру: ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Берілімдер</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Ұзартулар</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>Name the title with --record or the copy with --copy.</source>
        <translation>Басылымды --record арқылы немесе дананы --copy арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Есепке алынды: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>тоқтатылды, мерзімі: %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>билет %1</translation>
    </message>
    <message>
        <source>picked up at %1</source>
        <translation>беру орны: %1</translation>
    </message>
    <message>
        <source>It was sent to another place: %1.</source>
        <translation>Дана басқа орынға жіберілген еді: %1.</translation>
    </message>
    <message>
        <source>not on loan; sent where it belongs</source>
        <translation>оқырман қолында емес; өз орнына жіберілді</translation>
    </message>
    <message>
        <source>used in the reading room</source>
        <translation>оқу залында пайдаланылды</translation>
    </message>
    <message>
        <source>Which books? Name them, or a reader with --reader CARD --all.</source>
        <translation>Қай кітаптар? Оларды атаңыз немесе оқырманды көрсетіңіз: --reader CARD --all.</translation>
    </message>
    <message>
        <source>stands in the list twice; taken once</source>
        <translation>тізімде екі рет тұр; бір рет алынды</translation>
    </message>
    <message>
        <source>Paid back: %1, receipt %2. Owed now: %3</source>
        <translation>Қайтарылды: %1, түбіртек %2. Қазіргі берешек: %3</translation>
    </message>
    <message>
        <source>Paid: %1, receipt %2. Owed now: %3</source>
        <translation>Төленді: %1, түбіртек %2. Қазіргі берешек: %3</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>берешек %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Берешек: %1</translation>
    </message>
    <message>
        <source>Name the day with --on.</source>
        <translation>Күнді көрсетіңіз: --on.</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>төленді %1</translation>
    </message>
    <message>
        <source>paid back %1</source>
        <translation>қайтарылды %1</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <translation>сторноланды %1</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>сторноланды</translation>
    </message>
    <message>
        <source>Cash: %1</source>
        <translation>Кассада: %1</translation>
    </message>
    <message>
        <source>Say one of --returned, --never, --found and --withdraw.</source>
        <translation>Біреуін көрсетіңіз: --returned, --never, --found немесе --withdraw.</translation>
    </message>
    <message>
        <source>Registered again: card %1, until %2.</source>
        <translation>Қайта тіркелді. Оқырман билеті: %1, жарамды мерзімі: %2.</translation>
    </message>
    <message>
        <source>The card %1 is registered this year already, until %2. Nothing was changed.</source>
        <translation>Оқырман билеті биыл тіркеліп қойған: %1, жарамды мерзімі: %2. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Give either --reader or --anonymous.</source>
        <translation>--reader немесе --anonymous параметрлерінің бірін ғана беріңіз.</translation>
    </message>
    <message>
        <source>Visit noted: card %1.</source>
        <translation>Келу жазылды. Оқырман билеті: %1.</translation>
    </message>
    <message>
        <source>Visits noted: %1.</source>
        <translation>Жазылған келулер: %1.</translation>
    </message>
    <message>
        <source>References noted: %1.</source>
        <translation>Жазылған анықтамалар: %1.</translation>
    </message>
    <message>
        <source>Nothing was done in these days.</source>
        <translation>Бұл күндері ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Тек алғашқылары көрсетілген: %1.</translation>
    </message>
    <message>
        <source>New readers</source>
        <translation>Жаңа оқырмандар</translation>
    </message>
    <message>
        <source>Readers registered again</source>
        <translation>Қайта тіркелген оқырмандар</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Journal: entry %1, %2</source>
        <translation>Журнал жазбасының нөмірі: %1, белгісі: %2</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Мерзімі өткен кітап жоқ.</translation>
    </message>
    <message>
        <source>Say which reminder is written: --step 1, 2 or 3.</source>
        <translation>Қай еске салу жазылатынын көрсетіңіз: --step 1, 2 немесе 3.</translation>
    </message>
    <message>
        <source>Owes the library nothing.</source>
        <translation>Кітапхана алдында қарызы жоқ.</translation>
    </message>
    <message>
        <source>Open loans: %1, owed: %2</source>
        <translation>Қайтарылмаған кітаптар: %1, қарызы: %2</translation>
    </message>
    <message>
        <source>New card: %1. The card %2 opens no reader any more.</source>
        <translation>Жаңа билет: %1. %2 билеті енді жарамсыз.</translation>
    </message>
    <message>
        <source>Not blocked: card %1.</source>
        <translation>Бұғатталмаған: билет %1.</translation>
    </message>
    <message>
        <source>Entered, number %1.</source>
        <translation>Енгізілді, нөмірі: %1.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Жойылды.</translation>
    </message>
    <message>
        <source>The reader has no guarantor.</source>
        <translation>Оқырманның кепілгері жоқ.</translation>
    </message>
    <message>
        <source>Not together: %1 and %2.</source>
        <translation>Бірге берілмейді: %1 және %2.</translation>
    </message>
    <message>
        <source>Sums of money are given and answered in tenge, &quot;1500.50&quot;, with --json too; only what ends in _tiyn is in tiyn. Days are given as 2026-03-31.</source>
        <translation>Ақша сомасы --json кезінде де теңгемен беріледі және жазылады: &quot;1500.50&quot;; тек аты _tiyn деп бітетіні тиынмен. Күндер 2026-03-31 түрінде беріледі.</translation>
    </message>
    <message>
        <source>%1, inventory no. %2, state %3</source>
        <translation>%1, түгендеу нөмірі %2, күйі %3</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>орны: %1</translation>
    </message>
    <message>
        <source>An entry of the journal is not as it was written.</source>
        <translation>Журнал жазбасы жазылған күйінде емес.</translation>
    </message>
    <message>
        <source>Entries of the journal are not there.</source>
        <translation>Журналдың кейбір жазбалары жоқ.</translation>
    </message>
    <message>
        <source>Entries that were seen earlier are not in the journal any more.</source>
        <translation>Бұрын көрінген жазбалар журналда енді жоқ.</translation>
    </message>
    <message>
        <source>What an entry tells of rows was changed.</source>
        <translation>Жазбаның мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>What an entry told of rows is gone.</source>
        <translation>Жазбаның мазмұны жойылған.</translation>
    </message>
    <message>
        <source>What is marked as forgotten is not what the entry says.</source>
        <translation>Ұмытылған деп белгіленгені жазбаға сәйкес емес.</translation>
    </message>
    <message>
        <source>An entry is of a kind that this program does not know.</source>
        <translation>Жазбаның түрі бағдарламаға белгісіз.</translation>
    </message>
    <message>
        <source>What an entry is about was changed.</source>
        <translation>Жазба не туралы екені өзгертілген.</translation>
    </message>
    <message>
        <source>It was changed past the journal.</source>
        <translation>Журналдан тыс өзгертілген.</translation>
    </message>
    <message>
        <source>It was removed past the journal.</source>
        <translation>Журналдан тыс жойылған.</translation>
    </message>
    <message>
        <source>It was added past the journal.</source>
        <translation>Журналдан тыс қосылған.</translation>
    </message>
    <message>
        <source>Rows of an import are not as it wrote them.</source>
        <translation>Импорттың жолдары ол жазғандай емес.</translation>
    </message>
    <message>
        <source>The last number of a series was set back: numbers would be given out twice.</source>
        <translation>Серияның соңғы нөмірі кері қойылған: нөмірлер екі рет берілер еді.</translation>
    </message>
    <message>
        <source>The last number of a series was set ahead: numbers would be passed over.</source>
        <translation>Серияның соңғы нөмірі алға қойылған: нөмірлер өткізіліп кетер еді.</translation>
    </message>
    <message>
        <source>The list of the backup was not written by this library.</source>
        <translation>Көшірменің тізімін бұл кітапхана жазбаған.</translation>
    </message>
    <message>
        <source>A file of the backup is not there.</source>
        <translation>Көшірменің бір файлы жоқ.</translation>
    </message>
    <message>
        <source>A file of the backup has another size.</source>
        <translation>Көшірме файлының көлемі басқа.</translation>
    </message>
    <message>
        <source>A file of the backup has other content.</source>
        <translation>Көшірме файлының мазмұны басқа.</translation>
    </message>
    <message>
        <source>It contradicts what else is stored.</source>
        <translation>Басқа деректерге қайшы.</translation>
    </message>
    <message>
        <source>It does not follow from the other rows.</source>
        <translation>Басқа жолдардан шықпайды.</translation>
    </message>
    <message>
        <source>shelf mark %1</source>
        <translation>шифрі: %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>бағасы: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ескертпе: %1</translation>
    </message>
    <message>
        <source>is now at %1</source>
        <translation>қазір мұнда: %1</translation>
    </message>
    <message>
        <source>A --second-value is of the second axis: name it with --second.</source>
        <translation>--second-value екінші бөлуге жатады: оны --second арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>What is wanted most is asked for since a day: --from.</source>
        <translation>Ең көп сұралғаны белгілі бір күннен бері сұралады: --from.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>why</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>қажет: %1</translation>
    </message>
    <message>
        <source>Books are renewed by their barcodes, or all of a reader by --reader CARD --all.</source>
        <translation>Кітаптардың мерзімі штрихкоды бойынша ұзартылады, ал оқырмандағының бәрі — --reader CARD --all арқылы.</translation>
    </message>
    <message>
        <source>A claim is withdrawn today: --on is of the other ways.</source>
        <translation>Мәлімдеме бүгінгі күнмен қайтарылып алынады: --on басқа тәсілдерге арналған.</translation>
    </message>
    <message>
        <source>No due date and no deadline moves.</source>
        <translation>Ешбір қайтару мерзімі де, алу мерзімі де жылжымайды.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>No rule is set: all are as shipped.</source>
        <translation>Бірде-бір ереже қойылмаған: бәрі бастапқы күйінде.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>бұрынғыша</translation>
    </message>
    <message>
        <source>with the rule</source>
        <translation>ережемен</translation>
    </message>
    <message>
        <source>Say what is to be changed: --from, --until, --note or --place.</source>
        <translation>Не өзгеретінін көрсетіңіз: --from, --until, --note немесе --place.</translation>
    </message>
    <message>
        <source>--force is for --split, which names the files itself.</source>
        <translation>--force тек --split үшін керек: ол файл атауларын өзі қояды.</translation>
    </message>
    <message>
        <source>The nightly run is on: the next one does it.</source>
        <translation>Түнгі өңдеу қосулы: мұны келесі түнде орындайды.</translation>
    </message>
    <message>
        <source>The nightly run is off: people start it by hand, with --confirm.</source>
        <translation>Түнгі өңдеу өшірулі: оны адам өзі --confirm арқылы бастайды.</translation>
    </message>
    <message>
        <source>Nothing was done: the nightly run is off in this library.</source>
        <translation>Ештеңе орындалмады: бұл кітапханада түнгі өңдеу өшірулі.</translation>
    </message>
    <message>
        <source>--nightly asks nobody and does what the library has set: it goes with no other option.</source>
        <translation>--nightly ешкімнен сұрамай, кітапхана қойған мерзімдерді орындайды: басқа параметрмен бірге қолданылмайды.</translation>
    </message>
    <message>
        <source>The nightly run is on: &quot;kitapdarctl retain --nightly&quot; of the system&apos;s timer forgets what was kept long enough. What it would be shows --dry.</source>
        <translation>Түнгі өңдеу қосулы: жүйе таймері іске қосатын &quot;kitapdarctl retain --nightly&quot; сақтау мерзімі өткен деректерді өшіреді. Не өшірілетінін --dry көрсетеді.</translation>
    </message>
    <message>
        <source>The nightly run is off.</source>
        <translation>Түнгі өңдеу өшірулі.</translation>
    </message>
    <message>
        <source>So little is forgotten without a second signature.</source>
        <translation>Мұнша аз дерек екінші қолтаңбасыз-ақ өшіріледі.</translation>
    </message>
    <message>
        <source>in no role</source>
        <translation>ешбір рөлде жоқ</translation>
    </message>
    <message>
        <source>--give, --as-proposed and --to-nobody exclude each other.</source>
        <translation>--give, --as-proposed және --to-nobody бірге қолданылмайды.</translation>
    </message>
    <message>
        <source>No permission is new here.</source>
        <translation>Мұнда жаңа құқық жоқ.</translation>
    </message>
    <message>
        <source>These permissions are new and in no role yet. Proposed for:</source>
        <translation>Бұл құқықтар жаңа, әлі ешбір рөлде жоқ. Ұсынылатын рөлдер:</translation>
    </message>
    <message>
        <source>An ISBN or --title says what is to be fetched.</source>
        <translation>Нені табу керегін ISBN немесе --title көрсетеді.</translation>
    </message>
    <message>
        <source>The reader has no history: erasing needs no second signature.</source>
        <translation>Оқырманның тарихы жоқ: деректерін өшіруге екінші қол қажет емес.</translation>
    </message>
    <message>
        <source>on loan, due %1</source>
        <translation>оқырман қолында, қайтару мерзімі %1</translation>
    </message>
    <message>
        <source>The library has had a key, and its row is gone: nothing that is sealed can be opened, and nothing is stored in clear. Restore the latest backup; &quot;kitapdarctl check&quot; names what is wrong.</source>
        <translation>Кітапхананың кілті болған, оның жолы жоғалған: шифрланған деректерді ашу мүмкін емес, ештеңе ашық сақталмайды. Соңғы сақтық көшірмені қалпына келтіріңіз; не дұрыс емес екенін &quot;kitapdarctl check&quot; айтады.</translation>
    </message>
    <message>
        <source>An IIN or a phone number stood in a text that everybody reads: there are dots in its place.</source>
        <translation>Барлығы оқитын мәтінде ЖСН немесе телефон нөмірі тұрған: оның орнына нүктелер қойылды.</translation>
    </message>
    <message>
        <source>  not read: the column «%1» (--map tells what it has)</source>
        <translation>  оқылмады: «%1» бағаны (онда не тұрғанын --map айтады)</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Әзірге беттер жоқ.</translation>
    </message>
    <message>
        <source>Pages added: %1. Files not taken: %2.</source>
        <translation>Қосылған беттер: %1. Алынбаған файлдар: %2.</translation>
    </message>
    <message>
        <source>%1: the book has it already.</source>
        <translation>%1: кітапта бұрыннан бар.</translation>
    </message>
    <message>
        <source>Pages: %1. Not looked at yet: %2. Good: %3. With a defect: %4. Flagged: %5.</source>
        <translation>Беттер: %1. Әлі қаралмаған: %2. Жарамды: %3. Ақауы бар: %4. Белгіленген: %5.</translation>
    </message>
    <message>
        <source>Verified: %1 of %2.</source>
        <translation>Тексерілді: %1 / %2.</translation>
    </message>
    <message>
        <source>There are no files: nothing was proved.</source>
        <translation>Файлдар жоқ: ештеңе дәлелденген жоқ.</translation>
    </message>
    <message>
        <source>version %1  %2  %3</source>
        <translation>нұсқа %1  %2  %3</translation>
    </message>
    <message>
        <source>%1  (a draft to be proofread)</source>
        <translation>%1  (оқып түзетуді қажет ететін нобай)</translation>
    </message>
    <message>
        <source>Read: %1 of %2 pages; waiting: %3; failed: %4; mean confidence: %5 %</source>
        <translation>Танылған беттер: %1, барлығы: %2; кезекте: %3; танылмаған: %4; орташа сенімділік: %5 %</translation>
    </message>
    <message>
        <source>What is read in this script is a draft: proofread it word for word.</source>
        <translation>Бұл жазуда танылған мәтін — нобай: оны сөзбе-сөз оқып түзетіңіз.</translation>
    </message>
    <message>
        <source>The title is Kazakh and no Kazakh letter was found: it was read in a wrong language.</source>
        <translation>Атау қазақ тілінде, бірақ бірде-бір қазақ әрпі табылмады: ол басқа тілде танылған.</translation>
    </message>
    <message>
        <source>Page %1 was not read. %2</source>
        <translation>Бет танылмады: %1. %2</translation>
    </message>
    <message>
        <source>Read: %1; failed: %2</source>
        <translation>Танылды: %1; танылмады: %2</translation>
    </message>
    <message>
        <source>A layout is of one page: name it with %1.</source>
        <translation>Орналасу бір бетке қатысты: бетті %1 арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Әлі ештеңе танылған жоқ.</translation>
    </message>
    <message>
        <source>no. %1  %2, page %3: %4</source>
        <translation>№ %1  %2, бет %3: %4</translation>
    </message>
    <message>
        <source>Your role is for a place, and the desk of this computer does not stand in the one that --at names. Whoever has a role for the whole library may name any place.</source>
        <translation>Рөліңіз бір орынға берілген, ал осы компьютердің кафедрасы --at көрсеткен орында емес. Кез келген орынды бүкіл кітапханаға берілген рөлі бар қызметкер ғана көрсете алады.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>The rights are not decided.</source>
        <translation>Құқықтар туралы шешім жоқ.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ең көбі %1</translation>
    </message>
    <message>
        <source>The card is an identification number (IIN): it is kept, but everybody who sees the card, a list or a slip sees it.</source>
        <translation>Билет нөмірі – ЖСН: ол осылай сақталды, бірақ билетті, тізімді не парақшаны көрген кез келген адам оны көреді.</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. Nothing was made; --force writes over it.</source>
        <translation>Мұндай аты бар файл бар: %1. Ештеңе жасалмады; --force оның үстінен жазады.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>жасалды</translation>
    </message>
    <message>
        <source>present already</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>әлі жасалмаған</translation>
    </message>
    <message>
        <source>stale: pages, texts or the record were changed since</source>
        <translation>ескірген: содан бері беттер, мәтіндер немесе жазба өзгертілген</translation>
    </message>
    <message>
        <source>present</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>The clock of this computer is right: today is %1. Entries of the library until %2 are of another clock.</source>
        <translation>Осы компьютердің сағаты дұрыс: бүгін %1. Кітапхананың %2 күніне дейінгі жазбалары басқа сағат бойынша жасалған.</translation>
    </message>
    <message>
        <source>--on and --card say which letters are made once more: with --again.</source>
        <translation>--on және --card қай хаттар тағы бір рет жасалатынын көрсетеді: олар --again параметрімен бірге беріледі.</translation>
    </message>
    <message>
        <source>The reminders are entered. The letters are made once more by “overdue remind --again”.</source>
        <translation>Еске салулар тіркелді. Хаттар «overdue remind --again» пәрменімен тағы бір рет жасалады.</translation>
    </message>
    <message>
        <source>Reminder %1 of %2: letters %3</source>
        <translation>№ %1 еске салу, күні %2: хат саны %3</translation>
    </message>
    <message>
        <source>No reminder was written of a book that is still out.</source>
        <translation>Әлі қайтарылмаған кітаптар туралы еске салу жазылмаған.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>табылғаны: %1</translation>
    </message>
    <message>
        <source>Put on the digitization queue: %1</source>
        <translation>Цифрлау кезегіне қойылғаны: %1</translation>
    </message>
    <message>
        <source>On the queue or digitized already: %1</source>
        <translation>Кезекте тұрғаны не цифрланғаны: %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>Rows without a title: %1</source>
        <translation>Атауы жоқ жолдар: %1</translation>
    </message>
    <message>
        <source>There is no scanner at this computer.</source>
        <translation>Бұл компьютерде сканер жоқ.</translation>
    </message>
    <message>
        <source>%1: the folder has neither the number of a title nor the code of its slip.</source>
        <translation>%1: қалтаның атауы кітаптың нөмірі де, ілеспе қағазының коды да емес.</translation>
    </message>
    <message>
        <source>%1: the pages came in, and their files could not be moved. %2</source>
        <translation>%1: беттер қабылданды, бірақ олардың файлдары көшірілмеді. %2</translation>
    </message>
    <message>
        <source>Pages that came in: %1</source>
        <translation>Қабылданған беттер: %1</translation>
    </message>
    <message>
        <source>Titles that went on to their next stage: %1; that could not: %2</source>
        <translation>Келесі кезеңге өткен кітаптар: %1; өте алмағандары: %2</translation>
    </message>
    <message>
        <source>Record %1 of %2: %3 copies, %4 titles, %5</source>
        <translation>%1 жазбасы, %2: дана – %3, атау – %4, сомасы – %5</translation>
    </message>
    <message>
        <source>The opening balance was taken back.</source>
        <translation>Бастапқы қалдық қайтарып алынды.</translation>
    </message>
    <message>
        <source>Name the copies, or give --waiting for all that wait.</source>
        <translation>Даналарды көрсетіңіз немесе күтіп тұрғандардың бәрі үшін --waiting беріңіз.</translation>
    </message>
    <message>
        <source>Give --year or --at, not both.</source>
        <translation>--year немесе --at параметрінің біреуін ғана беріңіз.</translation>
    </message>
    <message>
        <source>Column	On %1	Arrived	Left	At the end of %2</source>
        <translation>Баған	%1 күнге	Түсті	Шықты	%2 күннің соңына</translation>
    </message>
    <message>
        <source>Total: %1 copies, %2 titles, %3</source>
        <translation>Барлығы: дана – %1, атау – %2, сомасы – %3</translation>
    </message>
    <message>
        <source>--record belongs to --cell of part 1 or 2.</source>
        <translation>--record параметрі 1 немесе 2-бөлімнің --cell параметрімен бірге беріледі.</translation>
    </message>
    <message>
        <source>withdrawn by %1 on %2</source>
        <translation>шығарылды: %1, %2</translation>
    </message>
    <message>
        <source>    corrected on %1, %2: “%3” struck through, now “%4”. Reason: %5</source>
        <translation>    %1 күні түзетілді, %2: «%3» сызылды, енді «%4». Себебі: %5</translation>
    </message>
    <message>
        <source>Give --number or --page.</source>
        <translation>--number немесе --page беріңіз.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>This inventory book has %1 numbered and laced pages with %2 lines, certified by signature and seal. First number: %3, last number: %4.</source>
        <translation>Бұл түгендеу кітабында нөмірленген және тігілген %1 бет, %2 жол бар, қол қойылып және мөр басылып куәландырылған. Бірінші нөмір: %3, соңғы нөмір: %4.</translation>
    </message>
    <message>
        <source>The books have no opening balance yet.</source>
        <translation>Есеп кітаптарында бастапқы қалдық әлі жоқ.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>METS of %1 pages, %2 of them with text: %3</source>
        <translation>METS дайын. Беттер: %1, оның ішінде мәтіні барлары: %2. Орны: %3</translation>
    </message>
    <message>
        <source>The address names no folder for files (files=…): scans, PDFs and covers cannot be kept here until it does.</source>
        <translation>Мекенжайда файлдар қалтасы көрсетілмеген (files=…): ол көрсетілгенше скандарды, PDF және мұқабаларды осында сақтау мүмкін емес.</translation>
    </message>
    <message>
        <source>Pages with a person&apos;s text of a former picture, which is kept and used no more: %1. “text history” lists it, “text restore” takes it over.</source>
        <translation>Бұрынғы кескіннен адам жасаған мәтіні бар беттер: %1. Ол мәтін сақталды, бірақ енді пайдаланылмайды: «text history» оны көрсетеді, «text restore» қайта пайдаланады.</translation>
    </message>
    <message>
        <source>%1 → %2  (corrected %3 times, %4 are left)</source>
        <translation>%1 → %2  (түзетілген саны: %3, қалғаны: %4)</translation>
    </message>
    <message>
        <source>No correction comes again on the pages that are left.</source>
        <translation>Қалған беттерде қайталанатын түзету жоқ.</translation>
    </message>
    <message>
        <source>Words corrected: %1, on pages: %2</source>
        <translation>Түзетілген сөздер: %1, беттер: %2</translation>
    </message>
    <message>
        <source>page %1: %2 of %3 words changed by %4</source>
        <translation>%1-бет: өзгертілген сөздер: %2 / %3, кім: %4</translation>
    </message>
    <message>
        <source>page %1: not checked yet</source>
        <translation>%1-бет: әлі тексерілмеген</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pages; errors: %3 of %4 words</source>
        <translation>Тексерілген беттер: %1 / %2; қате сөздер: %3 / %4</translation>
    </message>
    <message>
        <source>Give --place P, or --all for the whole library.</source>
        <translation>--place P немесе бүкіл кітапхана үшін --all көрсетіңіз.</translation>
    </message>
    <message>
        <source>Lines: %1. New scans: %2.</source>
        <translation>Жолдар: %1. Жаңа сканерлеулер: %2.</translation>
    </message>
    <message>
        <source>Give codes, or --file F.</source>
        <translation>Кодтарды немесе --file F көрсетіңіз.</translation>
    </message>
    <message>
        <source>Here and not on the list: %1</source>
        <translation>Осында бар, тізімде жоқ: %1</translation>
    </message>
    <message>
        <source>%1 belongs between %2 and %3</source>
        <translation>%1: орны мына екеуінің арасында: %2, %3</translation>
    </message>
    <message>
        <source>Delivery %1: act %2, record %3 of the summary book, %4 copies of %5 titles, %6</source>
        <translation>Түсім %1: акт %2, КСУ жазбасы %3, дана саны %4, атау саны %5, сомасы %6</translation>
    </message>
    <message>
        <source>Inventory numbers: %1 to %2</source>
        <translation>Түгендеу нөмірлері: %1 – %2</translation>
    </message>
    <message>
        <source>Short records, to be completed: %1</source>
        <translation>Толықтырылатын қысқа жазбалар: %1</translation>
    </message>
    <message>
        <source>signed by one person alone</source>
        <translation>бір адам қол қойған</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>қол қойған: %1</translation>
    </message>
    <message>
        <source>%1 copies of %2 titles, %3; short records would be made: %4</source>
        <translation>Дана саны %1, атау саны %2, сомасы %3; жасалатын қысқа жазбалар: %4</translation>
    </message>
    <message>
        <source>New supplier: %1</source>
        <translation>Жаңа жеткізуші: %1</translation>
    </message>
    <message>
        <source>Say what came: --record, --isbn or --title.</source>
        <translation>Не келгенін көрсетіңіз: --record, --isbn немесе --title.</translation>
    </message>
    <message>
        <source>%1: copies %2, %3</source>
        <translation>%1: дана саны %2, сомасы %3</translation>
    </message>
    <message>
        <source>Supplier removed: %1</source>
        <translation>Жеткізуші өшірілді: %1</translation>
    </message>
    <message>
        <source>    Taken back by act %1.</source>
        <translation>    Қайтару актісі: %1.</translation>
    </message>
    <message>
        <source>Put on the act: %1. On it already: %2.</source>
        <translation>Актіге қосылды: %1. Бұрыннан бары: %2.</translation>
    </message>
    <message>
        <source>Name the copies, or give --blocked.</source>
        <translation>Даналарды атаңыз немесе --blocked беріңіз.</translation>
    </message>
    <message>
        <source>Taken off the act: %1.</source>
        <translation>Актіден алынды: %1.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Жоба жойылды.</translation>
    </message>
    <message>
        <source>Copies that cannot leave: %1</source>
        <translation>Шығаруға болмайтын даналар: %1</translation>
    </message>
    <message>
        <source>One person signs alone; the act says so.</source>
        <translation>Жалғыз адам қол қояды; бұл актіде айтылады.</translation>
    </message>
    <message>
        <source>arrived: %1 of %2; late: %3; in the books: %4; bound: %5</source>
        <translation>келгені: %1 / %2; кешіккені: %3; есепте: %4; түптелгені: %5</translation>
    </message>
    <message>
        <source>arrived: %1 of %2</source>
        <translation>келгені: %1 / %2</translation>
    </message>
    <message>
        <source>Subscription removed: %1</source>
        <translation>Жазылым жойылды: %1</translation>
    </message>
    <message>
        <source>Delivery %1: act %2, record %3 of the summary book, %4 copies, %5</source>
        <translation>Түсім %1: акт %2, жиынтық есеп кітабындағы жазба %3, дана саны %4, %5</translation>
    </message>
    <message>
        <source>Volume %1, inventory no. %2: %3; record %4 of the summary book</source>
        <translation>Тігінді %1, түгендеу нөмірі %2: %3; жиынтық есеп кітабындағы жазба %4</translation>
    </message>
    <message>
        <source>What	Copies on balance	Sum on balance	Copies off balance	Sum off balance</source>
        <translation>Не	Баланстағы даналар	Баланстағы сомасы	Баланстан тыс даналар	Баланстан тыс сомасы</translation>
    </message>
    <message>
        <source>New value: %1.</source>
        <translation>Жаңа құны: %1.</translation>
    </message>
    <message>
        <source>The new value comes from the coefficient of the act.</source>
        <translation>Жаңа құн актінің коэффициенті бойынша есептеледі.</translation>
    </message>
    <message>
        <source>Copies that cannot move: %1</source>
        <translation>Жылжытуға болмайтын даналар: %1</translation>
    </message>
    <message>
        <source>Name the copies, or give --all.</source>
        <translation>Даналарды атаңыз немесе --all көрсетіңіз.</translation>
    </message>
    <message>
        <source>of them counted without names</source>
        <translation>оның ішінде аты-жөнсіз саналғаны</translation>
    </message>
    <message>
        <source>of them to the reading room</source>
        <translation>оның ішінде оқу залына</translation>
    </message>
    <message>
        <source>Lendings by age</source>
        <translation>Кітап беру: жас бойынша</translation>
    </message>
    <message>
        <source>Lendings by language</source>
        <translation>Кітап беру: тіл бойынша</translation>
    </message>
    <message>
        <source>Lendings by content</source>
        <translation>Кітап беру: мазмұн бойынша</translation>
    </message>
    <message>
        <source>Requests not met</source>
        <translation>Қанағаттандырылмаған сұраныстар</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Касса: қабылданды</translation>
    </message>
    <message>
        <source>Cash paid back</source>
        <translation>Касса: қайтарылды</translation>
    </message>
    <message>
        <source>Charges waived</source>
        <translation>Берешектен босатылды</translation>
    </message>
    <message>
        <source>Requests to be taken off the shelves</source>
        <translation>Сөрелерден алынуға тиіс талаптар</translation>
    </message>
    <message>
        <source>Copies on the hold shelf</source>
        <translation>Бронь сөресінде</translation>
    </message>
    <message>
        <source>Copies on the way here</source>
        <translation>Осында жолда</translation>
    </message>
    <message>
        <source>Not undone: %1. What came before it stays; &quot;undo NUMBER&quot; undoes one thing by itself, &quot;changes&quot; lists the numbers.</source>
        <translation>Болдырылмады: %1. Одан бұрынғылар сол күйінде қалады; «undo NUMBER» бір істі жеке болдырмайды, нөмірлерді «changes» көрсетеді.</translation>
    </message>
    <message>
        <source>It is owed until an equal book has come. The command for it then: %1.</source>
        <translation>Тең кітап әкелінгенше берешек қалады. Сол кездегі пәрмен: %1.</translation>
    </message>
    <message>
        <source>Reader changed: %1, card %2</source>
        <translation>Оқырман деректері өзгертілді: %1, билет %2</translation>
    </message>
    <message>
        <source>The IIN is sealed. The command for it: %1.</source>
        <translation>ЖСН жабық. Осыған арналған пәрмен: %1.</translation>
    </message>
    <message>
        <source>Due dates that would move: %1</source>
        <translation>Жылжитын қайтару мерзімдері: %1</translation>
    </message>
    <message>
        <source>Pickup deadlines that would move: %1</source>
        <translation>Жылжитын алып кету мерзімдері: %1</translation>
    </message>
    <message>
        <source>Lines that would be added to the calendar: %1</source>
        <translation>Күнтізбеге қосылатын жолдар: %1</translation>
    </message>
    <message>
        <source>Nothing was lent in the year %1, so there is nothing to compare.</source>
        <translation>%1 жылы ештеңе берілмеген, сондықтан салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Undone, their numbers are void: %1</source>
        <translation>Болдырылмаған, нөмірлерінің күші жойылған: %1</translation>
    </message>
    <message>
        <source>    withdrawn by %1 on %2, back by %3 on %4</source>
        <translation>    шығарылды: %1, %2; қайтарылды: %3, %4</translation>
    </message>
    <message>
        <source>Undone: act %1. Its numbers are void.</source>
        <translation>Болдырылмады: акт %1. Оның нөмірлерінің күші жойылды.</translation>
    </message>
    <message>
        <source>reversed: %1</source>
        <translation>сторноланды: %1</translation>
    </message>
    <message>
        <source>Line %1: no copy has the code “%2”.</source>
        <translation>Жол %1: «%2» коды ешбір данада жоқ.</translation>
    </message>
    <message>
        <source>Line %1 was not read, there is no code in it: %2</source>
        <translation>Жол %1 оқылған жоқ, онда код жоқ: %2</translation>
    </message>
    <message>
        <source>Line %1: the card of a reader, not kept.</source>
        <translation>Жол %1: оқырман билеті, сақталған жоқ.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>Every, years</source>
        <translation>Мерзімі, жыл</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Соңғысы</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Келесі жылы</translation>
    </message>
    <message>
        <source>Data of readers leave the program: %1.</source>
        <translation>Оқырмандардың деректері бағдарламадан шығарылады: %1.</translation>
    </message>
    <message>
        <source>A line of the inventory book is corrected, and the sum of the books with it: %1, “%2”.</source>
        <translation>Түгендеу кітабының жолы, онымен бірге кітаптардың сомасы түзетіледі: %1, «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is struck through, now “%3”</source>
        <translation>%1: «%2» сызылады, енді «%3»</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>By its title: %1 to record %2, %3</source>
        <translation>Атауы бойынша: %1 → жазба %2, %3</translation>
    </message>
    <message>
        <source>The commands for it: %1.</source>
        <translation>Осыған арналған пәрмендер: %1.</translation>
    </message>
    <message>
        <source>Mark of what is to be signed: %1.</source>
        <translation>Қол қойылуға тиістінің белгісі: %1.</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>дана саны: %1</translation>
    </message>
    <message>
        <source>    … and more: %1</source>
        <translation>    … және тағы: %1</translation>
    </message>
    <message>
        <source>Copies leave the books of account and the stock by a write-off act: %1.</source>
        <translation>Даналар есептен шығару актісі бойынша есеп кітаптары мен қордан шығады: %1.</translation>
    </message>
    <message>
        <source>An act of movement takes effect: %1 (%2).</source>
        <translation>Қозғалыс актісі күшіне енеді: %1 (%2).</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Қайда: %1</translation>
    </message>
    <message>
        <source>Sum of what is missing: %1.</source>
        <translation>Табылмағандардың сомасы: %1.</translation>
    </message>
    <message>
        <source>Mark of what is signed: %1.</source>
        <translation>Қол қойылатынның белгісі: %1.</translation>
    </message>
</context>
</TS>
