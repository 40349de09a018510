<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <translation>Сіздің нұсқауыңызбен тоқтатылды.</translation>
    </message>
    <message>
        <source>There is no library of Kitapdar in this database.</source>
        <translation>Бұл дерекқорда Kitapdar кітапханасы жоқ.</translation>
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
    <message>
        <source>The library file is not there. Plug in the disk it lies on, or choose another file.</source>
        <translation>Кітапхана файлы орнында жоқ. Ол жатқан дискіні қосыңыз немесе басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is a library in this place already. Nothing was changed.</source>
        <translation>Бұл жерде кітапхана бұрыннан бар. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The library file lies on a network disk, which is not safe. Move it to a disk of this computer.</source>
        <translation>Кітапхана файлы желілік дискіде жатыр, бұл сенімсіз. Оны осы компьютердің дискісіне көшіріңіз.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the details are in the log. In the window “Library and connection” (F12) shows where it lies.</source>
        <translation>Бағдарлама ішінде қате шықты. Ештеңе өзгерген жоқ; толығы қателер журналында. Оның қайда жатқанын терезедегі «Кітапхана және қосылым» көрсетеді (F12).</translation>
    </message>
    <message>
        <source>The library file is damaged or is not a library of Kitapdar. Restore the latest backup.</source>
        <translation>Кітапхана файлы бүлінген немесе Kitapdar кітапханасы емес. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The library is busy with other work.</source>
        <translation>Кітапхана файлы басқа жұмыспен бос емес.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Дискіде орын жоқ.</translation>
    </message>
    <message>
        <source>The library cannot be reached.</source>
        <translation>Кітапханаға қосылу мүмкін емес.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; the details are in the log.</source>
        <translation>Бағдарлама ішінде қате шықты; толығы қателер журналында.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing had to be saved.</source>
        <translation>Ештеңе өзгертілмеді, сондықтан сақтайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is a library in this place already.</source>
        <translation>Бұл жерде кітапхана бар.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile.</source>
        <translation>Осы арада мұны басқа біреу өзгертті.</translation>
    </message>
    <message>
        <source>This is not permitted: neither the account nor the user of the server may do it.</source>
        <translation>Бұған рұқсат жоқ: есептік жазбаның немесе сервердегі пайдаланушының құқығы жетпейді.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file cannot be written: %1. Check whether the folder is there and you may write in it.</source>
        <translation>Файлды жазу мүмкін емес: %1. Қалта бар ма, оған жазуға рұқсат бар ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>Not written: this name belongs to a library or a backup: %1. Choose another name.</source>
        <translation>Жазылмады: бұл атау кітапханаға не сақтық көшірмеге тиесілі: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>Not written: this is a folder or a device, not a file: %1. Choose another name.</source>
        <translation>Жазылмады: бұл файл емес, қалта не құрылғы: %1. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Мұндай файл жоқ.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Бұл — қалта.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Бұл — кәдімгі файл емес.</translation>
    </message>
    <message>
        <source>You may not read it: ask its owner or the administrator for the right.</source>
        <translation>Оны оқуға рұқсатыңыз жоқ: рұқсатты файл иесінен немесе әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ол бос.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Бұл — сурет.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>Бұл — PDF.</translation>
    </message>
    <message>
        <source>It is a file of an old Office (.xls, .doc): save it as .xlsx or .csv first.</source>
        <translation>Бұл — ескі Office файлы (.xls, .doc): алдымен оны .xlsx немесе .csv түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>It is an office document (.xlsx, .docx) or a ZIP archive.</source>
        <translation>Бұл — Office құжаты (.xlsx, .docx) немесе ZIP мұрағаты.</translation>
    </message>
    <message>
        <source>It is a library of Kitapdar or another SQLite database.</source>
        <translation>Бұл — Kitapdar кітапханасы немесе басқа SQLite дерекқоры.</translation>
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
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
    <message>
        <source>setting up the library</source>
        <translation>кітапхананы баптау</translation>
    </message>
    <message>
        <source>undoing what others did</source>
        <translation>басқалар жасағанды қайтару</translation>
    </message>
    <message>
        <source>lending past a limit</source>
        <translation>шектеуден асырып беру</translation>
    </message>
    <message>
        <source>seeing readers</source>
        <translation>оқырмандарды көру</translation>
    </message>
    <message>
        <source>seeing identification numbers, phones and addresses</source>
        <translation>ЖСН, телефон мен мекенжайды көру</translation>
    </message>
    <message>
        <source>seeing what a reader has read</source>
        <translation>оқырманның оқығандарын көру</translation>
    </message>
    <message>
        <source>blocking a reader’s data</source>
        <translation>оқырман деректерін бұғаттау</translation>
    </message>
    <message>
        <source>making an extract of a reader’s data</source>
        <translation>оқырман деректерінен үзінді жасау</translation>
    </message>
    <message>
        <source>erasing a reader’s data</source>
        <translation>оқырман деректерін өшіру</translation>
    </message>
    <message>
        <source>recording consents</source>
        <translation>келісімдерді тіркеу</translation>
    </message>
    <message>
        <source>exporting personal data</source>
        <translation>жеке деректерді экспорттау</translation>
    </message>
    <message>
        <source>removing data whose term is over</source>
        <translation>мерзімі өткен деректерді өшіру</translation>
    </message>
    <message>
        <source>accounts and permissions of the staff</source>
        <translation>қызметкерлердің есептік жазбалары мен рұқсаттары</translation>
    </message>
    <message>
        <source>keys of the library</source>
        <translation>кітапхана кілттері</translation>
    </message>
    <message>
        <source>looking at what was done</source>
        <translation>жасалғанды қарау</translation>
    </message>
    <message>
        <source>signing acts</source>
        <translation>актілерге қол қою</translation>
    </message>
    <message>
        <source>restoring a library</source>
        <translation>кітапхананы қалпына келтіру</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Алдымен жүйеге кіріңіз.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask whoever keeps the accounts.</source>
        <translation>Бұл есептік жазба өшірілген. Есептік жазбаларды жүргізетін қызметкерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>Your permission is for another place. The permission needed: %1.</source>
        <translation>Рұқсатыңыз басқа орынға берілген. Қажетті рұқсат: %1.</translation>
    </message>
    <message>
        <source>holds and requests of readers</source>
        <translation>оқырмандардың талаптары мен кезегі</translation>
    </message>
    <message>
        <source>sending copies from place to place</source>
        <translation>даналарды бір орыннан екіншісіне жіберу</translation>
    </message>
    <message>
        <source>charges of readers and their payments</source>
        <translation>оқырмандардың төлемдері мен берешегі</translation>
    </message>
    <message>
        <source>waiving a charge and paying money back</source>
        <translation>берешекті кешіру және ақшаны қайтару</translation>
    </message>
    <message>
        <source>making one reader of two</source>
        <translation>екі оқырманды біріктіру</translation>
    </message>
    <message>
        <source>figures and the lists behind them</source>
        <translation>көрсеткіштер және олардың тізімдері</translation>
    </message>
    <message>
        <source>visits, references and refusals that no scan tells</source>
        <translation>сканерсіз енгізілетін келулер, анықтамалар және бас тартулар</translation>
    </message>
</context>
<context>
    <name>Stages</name>
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
        <source>removing</source>
        <translation>жойылуда</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>көшірілуде</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>тексерілуде</translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation>жаңартылуда</translation>
    </message>
    <message>
        <source>copying the attached files</source>
        <translation>тіркелген файлдар көшірілуде</translation>
    </message>
    <message>
        <source>setting up</source>
        <translation>бапталуда</translation>
    </message>
    <message>
        <source>making titles and copies</source>
        <translation>жазбалар мен даналар жасалуда</translation>
    </message>
    <message>
        <source>making pages</source>
        <translation>беттер дайындалуда</translation>
    </message>
    <message>
        <source>making the history of loans</source>
        <translation>берілімдер тарихы жасалуда</translation>
    </message>
</context>
</TS>
