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
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up the library</source>
        <translation>Кітапхананың сақтық көшірмесі жасалуда</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Кітапхананың сақтық көшірмесін жасау</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1, %2</source>
        <translation>Сақтық көшірме жасалып, тексерілді: %1, %2</translation>
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
    <name>OpenOutside</name>
    <message>
        <source>No program of this computer opened it. It lies here: %1</source>
        <translation>Оны бұл компьютердегі бірде-бір бағдарлама ашпады. Ол мына жерде: %1</translation>
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
</context>
<context>
    <name>kitapdar::ui::ChipRow</name>
    <message>
        <source>Remove this filter</source>
        <translation>Бұл сүзгіні алып тастау</translation>
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
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Жазуды жалғастыру</translation>
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
</TS>
