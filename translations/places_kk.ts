<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Administration</source>
        <translation>Басқару</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Кітапхана атауы</translation>
    </message>
    <message>
        <source>Places and branches</source>
        <translation>Орындар мен филиалдар</translation>
    </message>
    <message>
        <source>Desks of the library</source>
        <translation>Кітапхана кафедралары</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>Беру ережелері</translation>
    </message>
    <message>
        <source>Calendar and holidays</source>
        <translation>Күнтізбе мен мерекелер</translation>
    </message>
    <message>
        <source>Reader categories</source>
        <translation>Оқырман санаттары</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Нөмірлер сериялары</translation>
    </message>
    <message>
        <source>Content groups</source>
        <translation>Мазмұн бөлімдері</translation>
    </message>
    <message>
        <source>This desk and its connection</source>
        <translation>Осы кафедра және оның қосылымы</translation>
    </message>
    <message>
        <source>Other catalogues to ask</source>
        <translation>Сұралатын басқа каталогтар</translation>
    </message>
    <message>
        <source>Staff and their accounts</source>
        <translation>Қызметкерлер және олардың есептік жазбалары</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Рөлдер мен құқықтар</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>Кімде қандай рөл бар</translation>
    </message>
    <message>
        <source>Key of the readers&apos; data</source>
        <translation>Оқырман деректерінің кілті</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Шифрланған сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Terms of retention of readers&apos; data</source>
        <translation>Оқырман деректерін сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Terms of the books of account</source>
        <translation>Есеп кітаптарының терминдері</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Forms of names</source>
        <translation>Есім нұсқалары</translation>
    </message>
    <message>
        <source>Names that find each other in searches.</source>
        <translation>Іздеуде бірін-бірі табатын атаулар.</translation>
    </message>
    <message>
        <source>Sounds of the desk</source>
        <translation>Кафедра дыбыстары</translation>
    </message>
    <message>
        <source>On or off at this desk.</source>
        <translation>Осы кафедрада қосулы немесе өшірулі.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы көрініс</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, at this desk.</source>
        <translation>Осы кафедрада: жарық, қараңғы немесе қарама-қарсылығы жоғары.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істеп отыр</translation>
    </message>
    <message>
        <source>The name and the desk that stand in the journal.</source>
        <translation>Журналда тұратын есім мен кафедра.</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Кітапхана және қосылым</translation>
    </message>
    <message>
        <source>Which library this desk works in, and how it is reached.</source>
        <translation>Осы кафедра қай кітапханамен жұмыс істейді және оған қалай қосылады.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Осы кафедра</translation>
    </message>
    <message>
        <source>What is set for this desk alone, and what has a place of its own.</source>
        <translation>Тек осы кафедра үшін бапталатындар және басқа бөлімде тұрғандар.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Мұнда әлі ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Бұл түсініксіз жазылған.</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. What you typed stays here, but it cannot be saved over that; press Escape and look at it again.</source>
        <translation>Осының өзі бұл арада өзгертілді. Тергеніңіз осында қалады, бірақ оны үстінен сақтауға болмайды; Escape басып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Жойылды.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Бұрын тергеніңіз қайтадан осында; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>қолданыста емес</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Келесі нөмір</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Why it is nobody&apos;s</source>
        <translation>Неге ешкімдікі емес</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>КБЖ</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>ӘОЖ</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>қажетінше</translation>
    </message>
    <message>
        <source>Reader categories</source>
        <translation>Оқырман санаттары</translation>
    </message>
    <message>
        <source>What statistics count by and loan rules may name. One that is taken out of use stays with its readers.</source>
        <translation>Статистика осылар бойынша саналады, беру ережелері де осыларды атай алады. Қолданыстан шығарылған санат оқырмандарында қалады.</translation>
    </message>
    <message>
        <source>small Latin letters; stays for good</source>
        <translation>кіші латын әріптері; кейін өзгермейді</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Нөмірлер сериялары</translation>
    </message>
    <message>
        <source>Numbers are given out one after another, without gaps. One that was taken back is voided: it is listed here and never given out again.</source>
        <translation>Нөмірлер бірінен соң бірі, қалдырылмай беріледі. Қайтарып алынған нөмірдің күші жойылады: ол осында тізіледі және қайта берілмейді.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>as К-</source>
        <translation>мысалы, К-</translation>
    </message>
    <message>
        <source>Digits, with zeros before</source>
        <translation>Цифр саны, алдына нөл қойылады</translation>
    </message>
    <message>
        <source>Voided numbers of this series</source>
        <translation>Осы серияның күші жойылған нөмірлері</translation>
    </message>
    <message>
        <source>No number is voided.</source>
        <translation>Күші жойылған нөмір жоқ.</translation>
    </message>
    <message>
        <source>Content groups</source>
        <translation>Мазмұн бөлімдері</translation>
    </message>
    <message>
        <source>What the register and the yearly report count titles by, told by the beginning of the class mark.</source>
        <translation>Жиынтық есеп кітабы мен жылдық есеп атауларды осылар бойынша санайды; индекстің басы бойынша анықталады.</translation>
    </message>
    <message>
        <source>beginnings with blanks between them, as 60-68 74</source>
        <translation>бос орынмен бөлінген бастаулар, мысалы, 60-68 74</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Branches, their departments and sections: where copies stand. A place with copies is not removed; it may be closed.</source>
        <translation>Филиалдар, олардың бөлімдері мен секторлары: даналар тұратын жерлер. Даналары бар орын жойылмайды; оны жабуға болады.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Қысқа код</translation>
    </message>
    <message>
        <source>as it stands on labels; stays for good</source>
        <translation>заттаңбада тұратындай; кейін өзгермейді</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Қай орынға кіреді</translation>
    </message>
    <message>
        <source>nothing: it stands by itself</source>
        <translation>ештеңеге: өз алдына тұр</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Кафедралар</translation>
    </message>
    <message>
        <source>Where books are lent and taken back, each at a place.</source>
        <translation>Кітап берілетін және қабылданатын жерлер, әрқайсысы бір орында.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Reader category</source>
        <translation>Оқырман санаты</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Басылым түрі</translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>Беру ережелері</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Қандай күн</translation>
    </message>
    <message>
        <source>closed on these days</source>
        <translation>осы күндері жабық</translation>
    </message>
    <message>
        <source>open on these days</source>
        <translation>осы күндері ашық</translation>
    </message>
    <message>
        <source>closed every week</source>
        <translation>апта сайын жабық</translation>
    </message>
    <message>
        <source>closed every year</source>
        <translation>жыл сайын жабық</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Апта күні</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>Жыл күні</translation>
    </message>
    <message>
        <source>dd.mm</source>
        <translation>кк.аа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталатын күні</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталатын күні</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>The calendar has the holidays of %1 already.</source>
        <translation>Бұл жылдың мерекелері күнтізбеде бар: %1.</translation>
    </message>
    <message>
        <source>Holidays of %1 added.</source>
        <translation>Мерекелер қосылды: %1.</translation>
    </message>
    <message>
        <source>The holidays of %1 are not here yet.</source>
        <translation>Мына жылдың мерекелері әлі енгізілмеген: %1.</translation>
    </message>
    <message>
        <source>The calendar has this line already.</source>
        <translation>Күнтізбеде бұл жол бар.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Each record by itself</source>
        <translation>Әр жазба бойынша</translation>
    </message>
    <message>
        <source>Other catalogues</source>
        <translation>Басқа каталогтар</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Index of the ISBN</source>
        <translation>ISBN индексі</translation>
    </message>
    <message>
        <source>empty: as the standard has it</source>
        <translation>бос болса: стандарттағыдай</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Тексеріп көру</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1: сұралып жатыр…</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>«%1» тексерілуде</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>кез келген орын</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>кез келген санат</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>кез келген түр</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Құқықтар</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Құқық</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>барлық жерде</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Who works in the library. While no account is active, signing in is off and everyone may do everything.</source>
        <translation>Кітапханада кім жұмыс істейді. Қосулы есептік жазба болмаса, кіру өшірулі, кез келген адам бәрін істей алады.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Өшіріп қою</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Жаңа бейдж</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>Есептік жазбаны жабу</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Қызметкер коды</translation>
    </message>
    <message>
        <source>Latin letters and digits; stays for good</source>
        <translation>латын әріптері мен цифрлар; кейін өзгермейді</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Лауазымы орысша</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Жұмысқа кіріскен күні</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Жұмысының соңғы күні</translation>
    </message>
    <message>
        <source>empty: without an end</source>
        <translation>бос: мерзімсіз</translation>
    </message>
    <message>
        <source>The badge has the code %1.</source>
        <translation>Бейдж коды: %1.</translation>
    </message>
    <message>
        <source>What several people may do alike. No role permits more than is listed here; a permission that a new version brings is in none.</source>
        <translation>Бірнеше адамға бірдей рұқсат етілген іс. Рөл осында көрсетілгеннен артық құқық бермейді; жаңа нұсқамен келген құқық ешбір рөлде болмайды.</translation>
    </message>
    <message>
        <source>Permissions of the role; Enter gives one or takes it away</source>
        <translation>Рөлдің құқықтары; Enter құқықты береді не алып тастайды</translation>
    </message>
    <message>
        <source>Who has which role</source>
        <translation>Кімде қандай рөл бар</translation>
    </message>
    <message>
        <source>A role is given from a day on, for the whole library or for one place and what stands in it. Nobody gives a role to himself.</source>
        <translation>Рөл белгілі бір күннен бастап, бүкіл кітапханаға немесе бір орынға және оның ішіндегілерге беріледі. Өзіне ешкім рөл бермейді.</translation>
    </message>
    <message>
        <source>empty: from today</source>
        <translation>бос: бүгіннен бастап</translation>
    </message>
    <message>
        <source>This adds: %1</source>
        <translation>Бұл мынаны қосады: %1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Ашық кілт</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Шифрланған сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backups are encrypted for these public keys of the program “age”; the private keys stay with their holders. Without a key backups are plain.</source>
        <translation>Көшірмелер «age» бағдарламасының осы ашық кілттерімен шифрланады; жабық кілттер иелерінде қалады. Бір де кілт болмаса, көшірмелер шифрланбайды.</translation>
    </message>
    <message>
        <source>Switch signing in on…</source>
        <translation>Кіруді қосу…</translation>
    </message>
    <message>
        <source>One-time password…</source>
        <translation>Бір реттік құпиясөз…</translation>
    </message>
    <message>
        <source>They are asked for the ISBN of a new record, all at once; their records are shown in this order (Alt+↑, Alt+↓). Nothing but the number is sent. A file of records is looked through at the desk that asks.</source>
        <translation>Жаңа жазбаның ISBN нөмірі олардың бәрінен бірден сұралады; жазбалары осы ретпен көрсетіледі (Alt+↑, Alt+↓). Нөмірден басқа ештеңе жіберілмейді. Жазбалар файлы сұрау жасаған кафедрада қаралады.</translation>
    </message>
    <message>
        <source>host:port/database, https://… of SRU, or the path of a file</source>
        <translation>сервер:порт/деректер қоры, SRU үшін https://… немесе файлдың жолы</translation>
    </message>
    <message>
        <source>A file of records…</source>
        <translation>Жазбалар файлы…</translation>
    </message>
    <message>
        <source>A file of records</source>
        <translation>Жазбалар файлы</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message>
        <source>Who opens the key</source>
        <translation>Кілтті кім ашады</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Typed back</source>
        <translation>Теріп тексерілген</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Key of the readers&apos; data</source>
        <translation>Оқырман деректерінің кілті</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed by one key of the library. Desks, a passphrase and the recovery sheet open it; without any of them nobody reads these data again.</source>
        <translation>Оқырмандардың ЖСН-і, телефоны мен мекенжайы кітапхананың бір кілтімен жабылады. Оны кафедралар, құпия сөйлем және қалпына келтіру парағы ашады; бұлардың бірі де болмаса, деректерді енді ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>It is on paper: hide it</source>
        <translation>Қағазға түсірілді: жасыру</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Кілт жасау</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Жаңа қалпына келтіру парағы…</translation>
    </message>
    <message>
        <source>Type the sheet back…</source>
        <translation>Парақты теріп тексеру…</translation>
    </message>
    <message>
        <source>Give this desk the key</source>
        <translation>Осы кафедраға кілт беру</translation>
    </message>
    <message>
        <source>Take the key away…</source>
        <translation>Кілтті алып қою…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Құпия сөйлем орнату…</translation>
    </message>
    <message>
        <source>Seal what is in clear…</source>
        <translation>Ашық деректерді жабу…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Кілтті ауыстыру…</translation>
    </message>
    <message>
        <source>Sheet or passphrase</source>
        <translation>Парақ немесе құпия сөйлем</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The library has no key yet.</source>
        <translation>Кітапхананың кілті әлі жоқ.</translation>
    </message>
    <message>
        <source>This is shown once and is stored nowhere. Print it or write it down, put it into a safe, and type it back.</source>
        <translation>Бұл бір рет көрсетіледі және еш жерде сақталмайды. Басып шығарыңыз немесе жазып алыңыз, сейфке салыңыз да, теріп тексеріңіз.</translation>
    </message>
    <message>
        <source>The library has no key. Readers whose data are in clear: %1.</source>
        <translation>Кітапхананың кілті жоқ. Деректері ашық тұрған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are sealed.</source>
        <translation>Оқырмандардың ЖСН, телефоны мен мекенжайы шифрланған.</translation>
    </message>
    <message>
        <source>IIN, phone and address of readers are still in clear: %1.</source>
        <translation>ЖСН-і, телефоны мен мекенжайы әлі ашық тұрған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>This desk opens the key.</source>
        <translation>Бұл кафедра кілтті ашады.</translation>
    </message>
    <message>
        <source>This desk does not open the key: these data are locked here.</source>
        <translation>Бұл кафедра кілтті ашпайды: деректер мұнда жабық.</translation>
    </message>
    <message>
        <source>No recovery sheet was typed back yet: until then nothing in clear is sealed and no other desk gets the key.</source>
        <translation>Қалпына келтіру парағы әлі теріп тексерілген жоқ: оған дейін ашық деректер жабылмайды және басқа кафедраға кілт берілмейді.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>This desk has no key pair of its own; the log says why.</source>
        <translation>Бұл кафедраның өз кілт жұбы жоқ; себебі оқиғалар жазбасында.</translation>
    </message>
    <message>
        <source>The library has a key, and this desk opens it.</source>
        <translation>Кітапхананың кілті бар, бұл кафедра оны ашады.</translation>
    </message>
    <message>
        <source>A new recovery sheet; an older one opens nothing now.</source>
        <translation>Жаңа қалпына келтіру парағы жасалды; бұрынғысы енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>Парақ принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Type the eight groups from the paper.</source>
        <translation>Қағаздағы сегіз топты теріңіз.</translation>
    </message>
    <message>
        <source>Everything is sealed anew by another key; backups from before keep the old one. Desks that have the key get the new one; the passphrase is to be set anew. Type the eight groups of the recovery sheet.</source>
        <translation>Барлығы басқа кілтпен қайта жабылады; бұрынғы сақтық көшірмелерде ескі кілт қалады. Кілті бар кафедралар жаңасын алады; құпия сөйлемді қайта орнату керек. Қалпына келтіру парағындағы сегіз топты теріңіз.</translation>
    </message>
    <message>
        <source>At least %1 characters. It opens the key at any desk.</source>
        <translation>Кемінде %1 таңба. Ол кілтті кез келген кафедрада ашады.</translation>
    </message>
    <message>
        <source>This desk has no key. Type the eight groups of the recovery sheet, or the passphrase.</source>
        <translation>Бұл кафедраның кілті жоқ. Қалпына келтіру парағындағы сегіз топты немесе құпия сөйлемді теріңіз.</translation>
    </message>
    <message>
        <source>What was typed twice is not the same.</source>
        <translation>Екі рет терілгені бірдей емес.</translation>
    </message>
    <message>
        <source>The recovery sheet is right.</source>
        <translation>Қалпына келтіру парағы дұрыс.</translation>
    </message>
    <message>
        <source>The library has a new key. Readers whose data were sealed anew: %1.</source>
        <translation>Кітапхананың жаңа кілті бар. Деректері қайта шифрланған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>These open it no longer: %1.</source>
        <translation>Енді ашпайтындар: %1.</translation>
    </message>
    <message>
        <source>Sealing the key by a passphrase</source>
        <translation>Кілтті құпия сөйлеммен жабу</translation>
    </message>
    <message>
        <source>The passphrase opens the key.</source>
        <translation>Құпия сөйлем кілтті ашады.</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Кілтті ашу</translation>
    </message>
    <message>
        <source>Take the key away?</source>
        <translation>Кілтті алып қою керек пе?</translation>
    </message>
    <message>
        <source>%1 opens the key no longer. Whoever had it may still know the key: only changing the key makes that worthless.</source>
        <translation>Енді кілтті ашпайды: %1. Кілт қолында болған адам оны әлі біліп тұруы мүмкін: мұны кілтті ауыстыру ғана жояды.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып қою</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Алып қойылды.</translation>
    </message>
    <message>
        <source>Seal what is in clear?</source>
        <translation>Ашық деректерді жабу керек пе?</translation>
    </message>
    <message>
        <source>IIN, phone and address of all readers are sealed, and older entries of the journal forget them. Backups from before have them in clear still.</source>
        <translation>Барлық оқырмандардың ЖСН-і, телефоны мен мекенжайы жабылады, журналдың бұрынғы жазбалары оларды ұмытады. Бұған дейінгі сақтық көшірмелерде олар ашық күйінде қалады.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Шифрлау</translation>
    </message>
    <message>
        <source>Sealing data of readers</source>
        <translation>Оқырман деректерін жабу</translation>
    </message>
    <message>
        <source>Readers whose data were sealed: %1.</source>
        <translation>Деректері шифрланған оқырмандар: %1.</translation>
    </message>
    <message>
        <source>Whoever types these eight groups opens the restricted data of the readers: also when no desk is left, when nobody can change the accounts any more, and before a backup takes the place of a library that does not open.</source>
        <translation>Осы сегіз топты терген адам оқырмандардың жабық деректерін ашады: бірде-бір кафедра қалмағанда, есептік жазбаларды ешкім өзгерте алмағанда және ашылмайтын кітапхананың орнына сақтық көшірме қойылар алдында да.</translation>
    </message>
    <message>
        <source>Keep one sheet in a safe and another one outside the building. Copy it nowhere else, photograph it never. O is a zero, I and L are a one.</source>
        <translation>Бір парақты сейфте, екіншісін ғимараттан тыс жерде сақтаңыз. Басқа жерге көшірмеңіз, суретке түсірмеңіз. O — нөл, I мен L — бір.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Full name in Kazakh</source>
        <translation>Қазақша аты-жөні</translation>
    </message>
    <message>
        <source>Full name in Russian</source>
        <translation>Орысша аты-жөні</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Жылжытылатын күн</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %n day(s)</source>
        <translation>
            <numerusform>%1 — %n күнге</numerusform>
            <numerusform>%1 — %n күнге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) move</source>
        <translation>
            <numerusform>%n қайтару мерзімі жылжиды</numerusform>
            <numerusform>%n қайтару мерзімі жылжиды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup deadline(s) move</source>
        <translation>
            <numerusform>%n алып кету мерзімі жылжиды</numerusform>
            <numerusform>%n алып кету мерзімі жылжиды</numerusform>
        </translation>
    </message>
    <message>
        <source>the first one of the month</source>
        <translation>айдың біріншісі</translation>
    </message>
    <message>
        <source>the second one</source>
        <translation>екіншісі</translation>
    </message>
    <message>
        <source>the third one</source>
        <translation>үшіншісі</translation>
    </message>
    <message>
        <source>the fourth one</source>
        <translation>төртіншісі</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>соңғысы</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>No due date moves.</source>
        <translation>Ешбір қайтару мерзімі жылжымайды.</translation>
    </message>
    <message>
        <source>Due dates that move</source>
        <translation>Жылжитын қайтару мерзімдері</translation>
    </message>
    <message>
        <source>Days on which the library or one of its places is closed: no book falls due on them. A line that opens a day beats those that close it.</source>
        <translation>Кітапхана немесе оның бір орны жабық күндер: кітаптың қайтару мерзімі ол күндерге түспейді. Күнді ашатын жол оны жабатын жолдардан басым.</translation>
    </message>
    <message>
        <source>closed every month</source>
        <translation>ай сайын жабық</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Нешіншісі</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Мерекелерді қосу</translation>
    </message>
    <message>
        <source>The holidays of Kazakhstan of the year that is shown</source>
        <translation>Көрсетіліп тұрған жылдың Қазақстан мерекелері</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Қай жердің күнтізбесі</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>бүкіл кітапхана</translation>
    </message>
    <message>
        <source>Not done yet: this moves due dates.</source>
        <translation>Әлі орындалған жоқ: бұл қайтару мерзімдерін жылжытады.</translation>
    </message>
    <message>
        <source>everybody and everything</source>
        <translation>барлығы үшін</translation>
    </message>
    <message>
        <source>Set here.</source>
        <translation>Осы жерде қойылған.</translation>
    </message>
    <message>
        <source>Set for: %1.</source>
        <translation>Мына үшін қойылған: %1.</translation>
    </message>
    <message>
        <source>It follows the rule “%1”.</source>
        <translation>«%1» ережесіне ілеседі.</translation>
    </message>
    <message>
        <source>As shipped: no rule is set.</source>
        <translation>Бастапқы мән: ереже қойылмаған.</translation>
    </message>
    <message>
        <source>It outranks: %1.</source>
        <translation>Мыналардан басым: %1.</translation>
    </message>
    <message>
        <source>It counts every kind, so it is set for all of them at once.</source>
        <translation>Ол барлық түрді есептейді, сондықтан бәріне бірден қойылады.</translation>
    </message>
    <message>
        <source>It is set for one kind of publication at a time.</source>
        <translation>Ол әр басылым түріне жеке қойылады.</translation>
    </message>
    <message>
        <source>The narrowest rule holds: one for a place before one for a category, that before one for a kind. Bold values are set in their column, grey ones come from somewhere else.</source>
        <translation>Ең тар ереже қолданылады: орынға арналғаны санатқа арналғанынан, ол түрге арналғанынан басым. Қалың мәндер өз бағанында қойылған, сұрлары басқа жерден алынған.</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Ережені табу</translation>
    </message>
    <message>
        <source>Columns: categories</source>
        <translation>Бағандар: санаттар</translation>
    </message>
    <message>
        <source>Columns: places</source>
        <translation>Бағандар: орындар</translation>
    </message>
    <message>
        <source>Columns: kinds</source>
        <translation>Бағандар: түрлер</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Өзгертсе не болар еді…</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Мұралау</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>The value is inherited again.</source>
        <translation>Мән қайтадан мұраланады.</translation>
    </message>
    <message>
        <source>Nothing is set here: the value is inherited.</source>
        <translation>Мұнда ештеңе қойылмаған: мән мұраланған.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Берілімдер</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Шектеу бойынша берілмеген</translation>
    </message>
    <message>
        <source>Came back late</source>
        <translation>Кешігіп қайтарылған</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Ұзартулар</translation>
    </message>
    <message>
        <source>No loan of %1 is in the library. Choose another year.</source>
        <translation>Кітапханада %1 жылдың берілімдері жоқ. Басқа жылды таңдаңыз.</translation>
    </message>
    <message>
        <source>Loans of a reader</source>
        <translation>Бір оқырманға шаққандағы берілім</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Set this value</source>
        <translation>Осы мәнді қою</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What if: %1 — %2</source>
        <translation>Өзгертсе не болар еді: %1 — %2</translation>
    </message>
    <message>
        <source>The loans of that year come again under the other value. Nothing is changed by comparing.</source>
        <translation>Сол жылғы берілімдер басқа мәнмен қайта есептеледі. Салыстыру ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>The loans of the year are read…</source>
        <translation>Жылдық берілімдер оқылып жатыр…</translation>
    </message>
    <message>
        <source>The loans of %1. The questions of the desk count as answered with yes.</source>
        <translation>%1 жылғы берілімдер. Кафедра сұрақтарына «иә» деп жауап берілген деп есептеледі.</translation>
    </message>
    <message>
        <source>As the rules are</source>
        <translation>Қазіргі ережемен</translation>
    </message>
    <message>
        <source>With this value</source>
        <translation>Осы мәнмен</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Жыл күндері</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Кілтті ауыстыру</translation>
    </message>
    <message>
        <source>Stopped: the library keeps the key that it has.</source>
        <translation>Тоқтатылды: кітапхананың бұрынғы кілті қалды.</translation>
    </message>
    <message>
        <source>Sealing everything anew… “Cancel” keeps the old key.</source>
        <translation>Бәрі қайта жабылуда… «Бас тарту» бұрынғы кілтті қалдырады.</translation>
    </message>
    <message>
        <source>Sealing everything anew: %1 of %2 readers. “Cancel” keeps the old key.</source>
        <translation>Бәрі қайта жабылуда. Оқырмандар: %1 / %2. «Бас тарту» бұрынғы кілтті қалдырады.</translation>
    </message>
    <message>
        <source>Give them as proposed</source>
        <translation>Ұсынылғандай беру</translation>
    </message>
    <message>
        <source>Give them to nobody</source>
        <translation>Ешкімге бермеу</translation>
    </message>
    <message>
        <source>A new version has brought permissions that are in no role yet:</source>
        <translation>Жаңа нұсқа әзірге ешбір рөлге кірмеген құқықтар әкелді:</translation>
    </message>
    <message>
        <source>%1: for no role</source>
        <translation>%1: ешбір рөлге ұсынылмайды</translation>
    </message>
    <message>
        <source>%1: proposed for %2</source>
        <translation>%1: ұсынылатын рөлдер — %2</translation>
    </message>
    <message>
        <source>on letters and slips; empty: as of the place it is part of</source>
        <translation>хаттар мен парақшаларға; бос болса, құрамына кіретін орындікі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Terms of retention</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>How long it is kept what is known of readers. What is over is forgotten and cannot be brought back; the figures stay as they are.</source>
        <translation>Оқырмандар туралы деректердің қанша сақталатыны. Мерзімі біткені өшіріледі, оны қайтаруға болмайды; көрсеткіштер сол күйінде қалады.</translation>
    </message>
    <message>
        <source>What would be forgotten now</source>
        <translation>Қазір не өшірілер еді</translation>
    </message>
    <message>
        <source>What was kept long enough is forgotten by night.</source>
        <translation>Мерзімі біткен деректер түнде өшіріледі.</translation>
    </message>
    <message>
        <source>Nothing is forgotten by night.</source>
        <translation>Түнде ештеңе өшірілмейді.</translation>
    </message>
    <message>
        <source>Counting what would be forgotten</source>
        <translation>Не өшірілетінін санау</translation>
    </message>
    <message>
        <source>Forget by night what was kept long enough</source>
        <translation>Мерзімі біткен деректерді түнде өшіру</translation>
    </message>
    <message>
        <source>In a shared library the timer of the server does it, as the owner of the library: kitapdarctl retain --nightly.</source>
        <translation>Ортақ кітапханада мұны сервердің таймері кітапхана иесінің атынан орындайды: kitapdarctl retain --nightly.</translation>
    </message>
    <message>
        <source>Between two and six o&apos;clock, when the program is open, or by the timer of the system: kitapdarctl retain --nightly. The first time, when it is much, a person has it done by hand: kitapdarctl retain --confirm.</source>
        <translation>Бағдарлама ашық тұрса, сағат екі мен алтының арасында немесе жүйе таймері бойынша: kitapdarctl retain --nightly. Дерек көп болса, бірінші рет мұны адам өзі іске қосады: kitapdarctl retain --confirm.</translation>
    </message>
    <message>
        <source>Something was forgotten last: %1.</source>
        <translation>Соңғы өшіру: %1.</translation>
    </message>
    <message>
        <source>Nothing was forgotten yet.</source>
        <translation>Әзірге ештеңе өшірілген жоқ.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>Now it would be: past loans that tell whose they were %1, past holds %2, visits %3, readers %4, entries of the journal about readers %5.</source>
        <translation>Қазір өшірілер еді: кімдікі екені көрінетін өткен берілімдер – %1; өткен брондаулар – %2; келулер – %3; оқырмандар – %4; журналдағы оқырмандар туралы жазбалар – %5.</translation>
    </message>
    <message>
        <source>The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups from before keep the old key.</source>
        <translation>Кітапхана жаңа кілт алады. Барлық оқырмандардың ЖСН-і, телефоны мен мекенжайы қайта жабылады, ал бұрынғы сақтық көшірмелерде ескі кілт қалады.</translation>
    </message>
    <message>
        <source>Not done yet: nothing could be lent any more.</source>
        <translation>Әлі орындалған жоқ: бұдан кейін ештеңе беруге болмайды.</translation>
    </message>
    <message>
        <source>Not done yet: what is typed has changed since. Save again to see what moves.</source>
        <translation>Әлі орындалған жоқ: содан бері терілген мәтін өзгерді. Не жылжитынын көру үшін қайта сақтаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n due date(s) moved that were not shown: lent or changed meanwhile.</source>
        <translation>
            <numerusform>Сақталды. Көрсетілмеген %n қайтару мерзімі де жылжыды: кітап осы арада берілген не мерзімі өзгерген.</numerusform>
            <numerusform>Сақталды. Көрсетілмеген %n қайтару мерзімі де жылжыды: кітап осы арада берілген не мерзімі өзгерген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else was typed since: compare again.</source>
        <translation>Содан бері басқа мән терілді: қайта салыстырыңыз.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>көрсетіледі</translation>
    </message>
    <message>
        <source>Terms of the books</source>
        <translation>Есеп терминдері</translation>
    </message>
    <message>
        <source>Kinds of stock, sources, reasons, columns and settings of the books of account, with their names on papers. Content groups have a part of their own.</source>
        <translation>Қор түрлері, түсу көздері, себептер, есеп кітаптарының бағандары мен баптаулары, олардың құжаттардағы атаулары. Мазмұн топтарының өз бөлімі бар.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>A place needs a short code: 1 to 16 characters without blanks and without *.</source>
        <translation>Орынға қысқа код керек: 1–16 таңба, бос орынсыз және * белгісінсіз.</translation>
    </message>
    <message>
        <source>Another place has the code %1 already.</source>
        <translation>Бұл код басқа орында бар: %1.</translation>
    </message>
    <message>
        <source>The name of the place is missing.</source>
        <translation>Орынның атауы жоқ.</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>даналар: %1</translation>
    </message>
    <message>
        <source>places in it: %1</source>
        <translation>ішіндегі орындар: %1</translation>
    </message>
    <message>
        <source>desks: %1</source>
        <translation>кафедралар: %1</translation>
    </message>
    <message>
        <source>loan rules: %1</source>
        <translation>беру ережелері: %1</translation>
    </message>
    <message>
        <source>The place %1 is in use (%2) and cannot be removed. It may be closed: then nothing new is put there.</source>
        <translation>%1 орны қолданыста (%2), оны жоюға болмайды. Оны жабуға болады: сонда онда жаңа ештеңе қойылмайды.</translation>
    </message>
    <message>
        <source>A place cannot be a part of itself.</source>
        <translation>Орын өзінің бөлігі бола алмайды.</translation>
    </message>
    <message>
        <source>The name of the desk is missing.</source>
        <translation>Кафедраның атауы жоқ.</translation>
    </message>
    <message>
        <source>Another desk is called %1 already.</source>
        <translation>Бұл атау басқа кафедрада бар: %1.</translation>
    </message>
    <message>
        <source>There is no desk %1.</source>
        <translation>Мұндай кафедра жоқ: %1.</translation>
    </message>
    <message>
        <source>The name of the library is missing: give it in Kazakh or in Russian.</source>
        <translation>Кітапхана атауы жоқ: қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>Slips are printed in kk, ru or en, not in “%1”.</source>
        <translation>Парақша kk, ru немесе en тілінде басылады, мына тілде емес: «%1».</translation>
    </message>
    <message>
        <source>The series %1 has this code or this prefix already.</source>
        <translation>Бұл код немесе префикс мына серияда бар: %1.</translation>
    </message>
    <message>
        <source>The series %1 has given out numbers and stays.</source>
        <translation>%1 сериясы нөмір берген, сондықтан қалады.</translation>
    </message>
    <message>
        <source>The program needs the series %1; it stays.</source>
        <translation>%1 сериясы бағдарламаға керек; ол қалады.</translation>
    </message>
    <message>
        <source>Numbers up to %1 were given out already; the next one must be larger.</source>
        <translation>Соңғы берілген нөмір: %1; келесісі одан үлкен болуы керек.</translation>
    </message>
    <message>
        <source>The prefix %1 stays: by it the program knows its own barcodes and cards.</source>
        <translation>%1 префиксі өзгермейді: бағдарлама өз штрихкодтары мен билеттерін осы арқылы таниды.</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>department</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>section</source>
        <translation>сектор</translation>
    </message>
    <message>
        <source>The library has no such place.</source>
        <translation>Кітапханада мұндай орын жоқ.</translation>
    </message>
    <message>
        <source>The library has no such place: %1.</source>
        <translation>Кітапханада мұндай орын жоқ: %1.</translation>
    </message>
    <message>
        <source>The place %1 is closed; choose another one.</source>
        <translation>%1 орны жабық; басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>inventory numbers</source>
        <translation>түгендеу нөмірлері</translation>
    </message>
    <message>
        <source>barcodes of copies</source>
        <translation>даналардың штрихкодтары</translation>
    </message>
    <message>
        <source>reader cards</source>
        <translation>оқырман билеттері</translation>
    </message>
    <message>
        <source>what had it was taken back or removed</source>
        <translation>оған ие болған нәрсе қайтарып алынды немесе жойылды</translation>
    </message>
    <message>
        <source>what had it got another number</source>
        <translation>оған ие болған нәрсе басқа нөмір алды</translation>
    </message>
    <message>
        <source>passed over: it is another number already</source>
        <translation>аттап өтілді: ол басқа нөмір ретінде бар</translation>
    </message>
    <message>
        <source>There is no series of numbers %1.</source>
        <translation>Мұндай нөмірлер сериясы жоқ: %1.</translation>
    </message>
    <message>
        <source>A series needs a code without blanks, a prefix that does not end in a digit, 0 to 12 digits and a first number from 1 to 999,999,999,999.</source>
        <translation>Серияға бос орынсыз код, цифрмен аяқталмайтын префикс, 0–12 цифр және 1 мен 999 999 999 999 арасындағы бірінші нөмір керек.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Басқару</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Басқару бөлімдері</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::LibrarySection</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>What stands on slips, cards and reports.</source>
        <translation>Парақшаларда, билеттер мен есептерде тұратын атау.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Парақшалардың тілі</translation>
    </message>
    <message>
        <source>The same was changed meanwhile. Press Escape and look at it again.</source>
        <translation>Осының өзі бұл арада өзгертілді. Escape басып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Бұрын тергеніңіз қайтадан осында; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
</TS>
