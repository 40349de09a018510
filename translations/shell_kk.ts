<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <translation>Ашық, қараңғы немесе контрастты түс</translation>
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
        <source>Filter this list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Library and connection…</source>
        <translation>Кітапхана және қосылым…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Restore the library from a backup…</source>
        <translation>Кітапхананы сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Заттаңбалар</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Заттаңбаларды басып шығару…</translation>
    </message>
    <message>
        <source>Sheet of command barcodes…</source>
        <translation>Командалар штрихкодтарының парағы…</translation>
    </message>
    <message>
        <source>Backups and their schedule…</source>
        <translation>Сақтық көшірмелер және олардың кестесі…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>Осы компьютердің сағаты дұрыс</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Кітапхананың сақтық көшірмесі жасалуда</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1, %2</source>
        <translation>Сақтық көшірме жасалып, тексерілді: %1, %2</translation>
    </message>
    <message>
        <source>Older backups could not be removed: %1</source>
        <translation>Ескі сақтық көшірмелер жойылмады: %1</translation>
    </message>
    <message>
        <source>Restoring the backup for trial</source>
        <translation>Көшірме сынап қалпына келтірілуде</translation>
    </message>
</context>
<context>
    <name>BackupKeys</name>
    <message>
        <source>The file with the private key</source>
        <translation>Жабық кілті бар файл</translation>
    </message>
    <message>
        <source>The file with the private key of: %1</source>
        <translation>Жабық кілті бар файл; кілт иелері: %1</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>No backup yet</source>
        <translation>Сақтық көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Көшірме бүгін, %1</translation>
    </message>
    <message>
        <source>Backup yesterday %1</source>
        <translation>Көшірме кеше, %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Көшірме %n күн бұрын</numerusform>
            <numerusform>Көшірме %n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was not made</source>
        <translation>Соңғы көшірме жасалмады</translation>
    </message>
    <message>
        <source>not restored for trial yet</source>
        <translation>сынап қалпына келтірілген жоқ</translation>
    </message>
    <message>
        <source>restored for trial: that of today %1</source>
        <translation>сынап қалпына келтірілгені: бүгінгі %1</translation>
    </message>
    <message>
        <source>restored for trial: that of yesterday %1</source>
        <translation>сынап қалпына келтірілгені: кешегі %1</translation>
    </message>
    <message numerus="yes">
        <source>restored for trial: that of %n day(s) ago</source>
        <translation>
            <numerusform>сынап қалпына келтірілгені: %n күн бұрынғы</numerusform>
            <numerusform>сынап қалпына келтірілгені: %n күн бұрынғы</numerusform>
        </translation>
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
        <source>Backups (%1)</source>
        <translation>Сақтық көшірмелер (%1)</translation>
    </message>
</context>
<context>
    <name>HelpAnswers</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
</context>
<context>
    <name>NewPermissions</name>
    <message>
        <source>A new version has brought permissions that are in no role yet: %1. Nobody has them until you decide who gets them.</source>
        <translation>Жаңа нұсқа әзірге ешбір рөлге кірмеген құқықтар әкелді: %1. Кімге берілетінін шешкенге дейін олар ешкімде болмайды.</translation>
    </message>
    <message>
        <source>To the roles</source>
        <translation>Рөлдерге өту</translation>
    </message>
</context>
<context>
    <name>OneRow</name>
    <message>
        <source>This is done to one row at a time. Rows that are marked: %1. Leave one marked, or clear the marks (Esc).</source>
        <translation>Бұл бір жолға ғана жасалады. Белгіленген жол саны: %1. Бірін ғана белгілі қалдырыңыз немесе белгілерді алып тастаңыз (Esc).</translation>
    </message>
</context>
<context>
    <name>OpenOutside</name>
    <message>
        <source>No program of this computer opened it. It lies here: %1</source>
        <translation>Оны бұл компьютердегі бірде-бір бағдарлама ашпады. Ол мына жерде: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View: %1</source>
        <translation>Көрініс: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::Program</name>
    <message>
        <source>Making a sample library to try everything…</source>
        <translation>Бәрін байқап көру үшін үлгі кітапхана жасалуда…</translation>
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
        <source>This computer has no keyring that answers: the password is asked at every start.</source>
        <translation>Бұл компьютердің құпиясөздер қоймасы жауап бермейді: құпиясөз әр іске қосқанда сұралады.</translation>
    </message>
    <message>
        <source>Putting the library back as it was…</source>
        <translation>Кітапхана бұрынғы күйіне қайтарылуда…</translation>
    </message>
    <message>
        <source>The library is restored from “%1”. The one before is kept: %2</source>
        <translation>Кітапхана «%1» сақтық көшірмесінен қалпына келтірілді. Бұрынғысы сақталды: %2</translation>
    </message>
    <message>
        <source>The library is restored from “%1”.</source>
        <translation>Кітапхана «%1» сақтық көшірмесінен қалпына келтірілді.</translation>
    </message>
    <message>
        <source>Restoring the library from its backup…</source>
        <translation>Кітапхана сақтық көшірмеден қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Restore another library?</source>
        <translation>Басқа кітапхананы қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>The backup “%1” was made of another library than “%2”. Its readers, loans and titles would take the place of those that are here. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>«%1» сақтық көшірмесі «%2» емес, басқа кітапханадан жасалған. Оның оқырмандары, берілімдері мен атаулары осындағылардың орнын басады. Кітапхананың қазіргі күйі жойылмайды: ол басқа атпен сақталады.</translation>
    </message>
    <message>
        <source>Restore the other library</source>
        <translation>Басқа кітапхананы қалпына келтіру</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ештеңе өзгертпеу</translation>
    </message>
    <message>
        <source>The library that was here could no longer be read, so nobody could be asked who may restore it.</source>
        <translation>Мұндағы бұрынғы кітапхананы енді оқу мүмкін болмады, сондықтан оны қалпына келтіруге кімнің құқығы барын сұрау мүмкін болмады.</translation>
    </message>
    <message>
        <source>Nothing proves that the library “%2” made the backup “%1”: it was made elsewhere, changed since, or made before the library had its present key. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>«%1» сақтық көшірмесін «%2» кітапханасы жасағаны дәлелденбеді: ол басқа жерде жасалған, кейін өзгертілген немесе кітапхананың қазіргі кілтінен бұрын жасалған. Қазіргі кітапхана жойылмайды: ол басқа атпен сақталады.</translation>
    </message>
    <message>
        <source>Restore a backup that is not proven?</source>
        <translation>Дәлелденбеген сақтық көшірмеден қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>Restore it all the same</source>
        <translation>Бәрібір қалпына келтіру</translation>
    </message>
    <message>
        <source>The library is restored</source>
        <translation>Кітапхана қалпына келтірілді</translation>
    </message>
    <message>
        <source>Copy where the former library is</source>
        <translation>Бұрынғы кітапхананың орнын көшіріп алу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>kitapdar::app::RestoreApproval</name>
    <message>
        <source>Backup: %1</source>
        <translation>Сақтық көшірме: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BackupSheet</name>
    <message>
        <source>Only by hand</source>
        <translation>Тек қолмен</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>Бірнеше сағат сайын</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>ең жаңа %n көшірме</numerusform>
            <numerusform>ең жаңа %n көшірме</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Алдымен сақтық көшірме жасау</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n тіркелген файл</numerusform>
            <numerusform>%n тіркелген файл</numerusform>
        </translation>
    </message>
    <message>
        <source>without attached files</source>
        <translation>тіркелген файлдарсыз</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were missing already</source>
        <translation>
            <numerusform>%n файл ол кезде де болмаған</numerusform>
            <numerusform>%n файл ол кезде де болмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>бүтін</translation>
    </message>
    <message>
        <source>not whole: something of it is gone</source>
        <translation>толық емес: бір бөлігі жоғалған</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Өздігінен</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>Аралығы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>On another disk than the library</source>
        <translation>Кітапхана жатқан дискіден басқа дискіде</translation>
    </message>
    <message>
        <source>Kept in the folder</source>
        <translation>Қалтада сақталатыны</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>Бағдарлама жабылғанда</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>The schedule is remembered for this library at this computer, and runs while the program is open; what was missed is made soon after the next start. Older backups of this library in the folder are removed.</source>
        <translation>Кесте осы компьютерде осы кітапхана үшін есте сақталады және бағдарлама ашық тұрғанда жұмыс істейді; өткізіп алынған көшірме бағдарлама келесі рет ашылғаннан кейін көп ұзамай жасалады. Қалтадағы осы кітапхананың ескі көшірмелері жойылады.</translation>
    </message>
    <message>
        <source>A backup of a shared library needs PostgreSQL&apos;s own programs at this computer and a user of the server who may make databases.</source>
        <translation>Ортақ кітапхананың сақтық көшірмесін жасау үшін осы компьютерде PostgreSQL бағдарламалары, ал серверде дерекқор құруға рұқсаты бар пайдаланушы керек.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сақтық көшірмені қазір жасау</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>The whole way to the folder is needed, from the root of the disk.</source>
        <translation>Қалтаның жолы дискінің түбірінен бастап толық жазылуы керек.</translation>
    </message>
    <message>
        <source>Name the folder in which the backups are to lie.</source>
        <translation>Сақтық көшірмелер жататын қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>No folder is named yet; a backup by hand asks where.</source>
        <translation>Қалта әлі көрсетілмеген; көшірме қолмен жасалғанда оның орны сұралады.</translation>
    </message>
    <message>
        <source>The folder is not there now.</source>
        <translation>Қазір бұл қалта орнында жоқ.</translation>
    </message>
    <message>
        <source>No backup of this library lies in the folder.</source>
        <translation>Қалтада бұл кітапхананың сақтық көшірмесі жоқ.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Бірден жабу</translation>
    </message>
    <message>
        <source>7 daily, 5 weekly, 12 monthly</source>
        <translation>7 күндік, 5 апталық, 12 айлық</translation>
    </message>
    <message>
        <source>Restore for trial now</source>
        <translation>Қазір сынап қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Backups</name>
    <message>
        <source>A backup is being made already.</source>
        <translation>Сақтық көшірме қазірдің өзінде жасалып жатыр.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Кітапхананың сақтық көшірмесін жасау</translation>
    </message>
    <message>
        <source>The backup of the schedule was not made. %1</source>
        <translation>Кесте бойынша сақтық көшірме жасалмады. %1</translation>
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
    <name>kitapdar::ui::ClosingBackup</name>
    <message>
        <source>The backup is being stopped…</source>
        <translation>Сақтық көшірме жасау тоқтатылуда…</translation>
    </message>
    <message>
        <source>The library is backed up, then the program closes.</source>
        <translation>Кітапхананың сақтық көшірмесі жасалып жатыр, содан кейін бағдарлама жабылады.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Көшірмесіз жабу</translation>
    </message>
    <message>
        <source>The backup was stopped, and the program stays open.</source>
        <translation>Сақтық көшірме жасау тоқтатылды, бағдарлама ашық қалады.</translation>
    </message>
    <message>
        <source>Not backed up, so the program stays open. %1</source>
        <translation>Сақтық көшірме жасалмады, сондықтан бағдарлама ашық қалады. %1</translation>
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
    <name>kitapdar::ui::DataTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Бағандарды бастапқы қалпына келтіру</translation>
    </message>
    <message>
        <source>In a wider window: %1</source>
        <translation>Терезе кеңірек болса көрінеді: %1</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Белгіні алып тастау</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Жолды белгілеу</translation>
    </message>
    <message>
        <source>Mark all that the list holds</source>
        <translation>Тізімдегінің бәрін белгілеу</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Белгілердің бәрін алып тастау</translation>
    </message>
    <message>
        <source>Then order by (Shift and a click on the head)</source>
        <translation>Одан кейін реттеу (Shift пен баған атауын басу)</translation>
    </message>
    <message>
        <source>Order by (a click on the head)</source>
        <translation>Реттеу (баған атауын басу)</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::EmptyState</name>
    <message>
        <source>How it is done</source>
        <translation>Бұл қалай істеледі</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FormDraft</name>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Жазылғаннан бас тарту керек пе?</translation>
    </message>
    <message>
        <source>What was typed into this form is not saved.</source>
        <translation>Бұл пішінде жазылғандар сақталған жоқ.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Сақтамай тастау</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Жазуды жалғастыру</translation>
    </message>
    <message>
        <source>It was not put in, and is kept until you type something else here.</source>
        <translation>Ол өрістерге қойылған жоқ және осында басқа нәрсе тергенше сақталады.</translation>
    </message>
    <message>
        <source>What was typed here before may have been about another one.</source>
        <translation>Бұрын осында терілген мәтін басқасы туралы болуы мүмкін.</translation>
    </message>
    <message>
        <source>What was typed here before was about “%1”. What is here now is another one, or was changed.</source>
        <translation>Бұрын осында терілген мәтін мынаған қатысты: «%1». Қазір мұнда — басқасы немесе өзгертілгені.</translation>
    </message>
    <message>
        <source>Put it in all the same</source>
        <translation>Бәрібір қою</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::HelpSheet</name>
    <message>
        <source>No page has these words.</source>
        <translation>Мұндай сөздер ешбір бетте жоқ.</translation>
    </message>
    <message>
        <source>Words to look for in the help</source>
        <translation>Анықтамадан іздейтін сөздер</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Анықтама беттері</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
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
    <message>
        <source>Redone: %1</source>
        <translation>Қайта орындалды: %1</translation>
    </message>
    <message>
        <source>Undo the chosen step</source>
        <translation>Таңдалған әрекетті болдырмау</translation>
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
        <translation>Күшін жоятын әрекет жоқ.</translation>
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
    <message>
        <source>Of one scan it is not known yet whether it was recorded.</source>
        <translation>Бір кодтың жазылған-жазылмағаны әзірге белгісіз.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Терезені жабу керек пе?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded. They are kept at this desk and wait until the library is opened here again.</source>
        <translation>
            <numerusform>%n код жазылмады. Олар осы кафедрада сақталады және кітапхана мұнда қайта ашылғанша күтеді.</numerusform>
            <numerusform>%n код жазылмады. Олар осы кафедрада сақталады және кітапхана мұнда қайта ашылғанша күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are not recorded, and this computer&apos;s disk takes nothing: they are lost with the window.</source>
        <translation>
            <numerusform>%n код жазылмады, ал бұл компьютердің дискісіне жазылмай тұр: терезе жабылса, олар жоғалады.</numerusform>
            <numerusform>%n код жазылмады, ал бұл компьютердің дискісіне жазылмай тұр: терезе жабылса, олар жоғалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Терезені жабу</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Delete the sample library?</source>
        <translation>Үлгі кітапхананы жою керек пе?</translation>
    </message>
    <message>
        <source>Its readers, books, loans and files are deleted for good, also what you have tried in it. Other libraries stay as they are.</source>
        <translation>Оның оқырмандары, кітаптары, берілімдері мен файлдары, сіз онда байқап көргеннің бәрі де біржола жойылады. Басқа кітапханалар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>Үлгіні жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what was typed and is not saved.</source>
        <translation>
            <numerusform>%n пішінде жазылып, сақталмаған деректер бар.</numerusform>
            <numerusform>%n пішінде жазылып, сақталмаған деректер бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Nothing here gets a label. Open a record or a reader, or choose records, first.</source>
        <translation>Мұнда заттаңба басылатын ештеңе жоқ. Алдымен жазбаны немесе оқырманды ашыңыз не жазбаларды таңдаңыз.</translation>
    </message>
    <message>
        <source>Backups and their schedule</source>
        <translation>Сақтық көшірмелер және олардың кестесі</translation>
    </message>
    <message>
        <source>What is done here is recorded under the name «%1».</source>
        <translation>Мұнда жасалған әрекеттер мына атпен жазылады: «%1».</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Кім жұмыс істеп отыр?</translation>
    </message>
    <message>
        <source>It was not said yet which desk this is: what is lent here would have no place.</source>
        <translation>Бұл компьютердің қай кафедра екені әлі айтылмаған: мұнда берілген кітаптың орны белгісіз қалады.</translation>
    </message>
    <message>
        <source>Choose the desk</source>
        <translation>Кафедраны таңдау</translation>
    </message>
    <message>
        <source>Today is %1 from now on. Do once more what was not written.</source>
        <translation>Бұдан былай бүгінгі күн — %1. Жазылмай қалғанды қайта жасаңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MarkBar</name>
    <message>
        <source>Clear the marks (Esc)</source>
        <translation>Белгілердің бәрін алып тастау (Esc)</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Белгіленгені: %1</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Сомасы: %1</translation>
    </message>
    <message>
        <source>Marks of other filters are kept</source>
        <translation>Басқа сүзгімен қойылған белгілер сақталды</translation>
    </message>
    <message>
        <source>Marks that went with another list: %1</source>
        <translation>Тізім ауысқанда алынған белгілер: %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::MessageLine</name>
    <message>
        <source>Close message</source>
        <translation>Хабарламаны жабу</translation>
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
    <name>kitapdar::ui::NightlyRetention</name>
    <message>
        <source>Forgetting what was kept long enough</source>
        <translation>Мерзімі біткен деректерді өшіру</translation>
    </message>
    <message>
        <source>Forgotten tonight because it was kept long enough: loans %1, readers %2, entries of the journal %3.</source>
        <translation>Осы түнде мерзімі біткен деректер өшірілді: берілімдер – %1, оқырмандар – %2, журнал жазбалары – %3.</translation>
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
    <message>
        <source>Not printed</source>
        <translation>Басып шығарылмайды</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>Орама, 58 мм</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Орама, 80 мм</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>Кітапханадағыдай</translation>
    </message>
    <message>
        <source>Slips of due dates</source>
        <translation>Қайтару мерзімінің парақшалары</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Парақшалардың тілі</translation>
    </message>
    <message>
        <source>Printer of slips</source>
        <translation>Парақшалардың принтері</translation>
    </message>
    <message>
        <source>Empty: the printer that the system prefers.</source>
        <translation>Бос болса: жүйенің негізгі принтері.</translation>
    </message>
    <message>
        <source>Printer of papers</source>
        <translation>Қағаздардың принтері</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Кафедрасыз</translation>
    </message>
    <message>
        <source>The library&apos;s desks…</source>
        <translation>Кітапхананың кафедралары…</translation>
    </message>
    <message>
        <source>This computer is set to be the desk “%1”, which this library does not have. Choose one of its desks, or none.</source>
        <translation>Бұл компьютер «%1» кафедрасы деп көрсетілген, ал мұндай кафедра бұл кітапханада жоқ. Оның кафедраларының бірін таңдаңыз немесе ешқайсысын таңдамаңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OwedLabel</name>
    <message>
        <source>Owes %1 · F8</source>
        <translation>Берешегі: %1 · F8</translation>
    </message>
    <message>
        <source>What is owed is not known · F8</source>
        <translation>Берешегі белгісіз · F8</translation>
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
    <name>kitapdar::ui::PlaceList</name>
    <message>
        <source>the library</source>
        <translation>кітапхана</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadState</name>
    <message>
        <source>Being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SampleBar</name>
    <message>
        <source>Sample library: readers and loans are invented. Try everything.</source>
        <translation>Үлгі кітапхана: деректер ойдан алынған. Бәрін байқап көріңіз.</translation>
    </message>
    <message>
        <source>Delete the sample and start my library</source>
        <translation>Үлгіні жойып, өз кітапханамды бастау</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Үлгі кітапхана</translation>
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
        <source>Stop this work</source>
        <translation>Бұл жұмысты тоқтату</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Ашық, қараңғы немесе контрастты түс</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Кішірейту (Ctrl+-)</translation>
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
    <message>
        <source>Size of everything; click for 100% (Ctrl+0)</source>
        <translation>Жалпы өлшем; басса, 100% болады (Ctrl+0)</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Кафедра: %1</translation>
    </message>
    <message>
        <source>%1: this library has no such desk</source>
        <translation>%1: бұл кітапханада мұндай кафедра жоқ</translation>
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
    <name>kitapdar::ui::ViewChooser</name>
    <message>
        <source>Saved views of the list</source>
        <translation>Тізімнің сақталған көріністері</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Көріністің атауы</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Көрсетілгенді көрініс ретінде сақтау…</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Көріністің атауын өзгерту</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Көріністі жою</translation>
    </message>
    <message>
        <source>New name of the view “%1”</source>
        <translation>«%1» көрінісінің жаңа атауы</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Көрініске атау керек.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Мұндай атау басқа көріністе бар.</translation>
    </message>
</context>
</TS>
