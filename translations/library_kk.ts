<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>EncryptionWords</name>
    <message>
        <source>This is no public key of “age”, or a letter of it is wrong: %1. It begins with “age1” and has 62 letters and digits.</source>
        <translation>Бұл — «age» бағдарламасының ашық кілті емес немесе оның бір әрпі қате: %1. Ол «age1» деп басталады, 62 әріп пен цифрдан тұрады.</translation>
    </message>
    <message>
        <source>This is a private key, and it was not kept. Only the public key, which begins with “age1”, belongs here. Make a new pair of keys: this one has been seen.</source>
        <translation>Бұл — жабық кілт, ол сақталмады. Мұнда тек «age1» деп басталатын ашық кілт жазылады. Жаңа кілттер жұбын жасаңыз: мұны бөтен адам көруі мүмкін.</translation>
    </message>
    <message>
        <source>Backups are encrypted for this key already: %1</source>
        <translation>Көшірмелер бұл кілтпен онсыз да шифрланады: %1</translation>
    </message>
    <message>
        <source>Say who has the private key.</source>
        <translation>Жабық кілт кімде екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Атау тым ұзын.</translation>
    </message>
    <message>
        <source>Backups are not encrypted for this key: %1</source>
        <translation>Көшірмелер бұл кілтпен шифрланбайды: %1</translation>
    </message>
    <message>
        <source>The backup is damaged: a part of it is not what was written.</source>
        <translation>Көшірме бүлінген: бір бөлігі жазылғандай емес.</translation>
    </message>
    <message>
        <source>The backup could not be opened.</source>
        <translation>Көшірмені ашу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The library in the backup is damaged.</source>
        <translation>Көшірмедегі кітапхана бүлінген.</translation>
    </message>
    <message>
        <source>The library in the backup is not the one that was backed up.</source>
        <translation>Көшірмедегі кітапхана көшірме жасалған кітапхана емес.</translation>
    </message>
    <message>
        <source>The rows of the library in the backup contradict each other.</source>
        <translation>Көшірмедегі кітапхананың жазбалары бір-біріне қайшы.</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>escrow</source>
        <translation>сақтаудағы</translation>
    </message>
    <message>
        <source>plain: whoever has the backup can read it</source>
        <translation>шифрланбаған: көшірме кімнің қолында болса, сол оқи алады</translation>
    </message>
    <message numerus="yes">
        <source>encrypted for %n key(s)</source>
        <translation>
            <numerusform>%n кілтпен шифрланған</numerusform>
            <numerusform>%n кілтпен шифрланған</numerusform>
        </translation>
    </message>
    <message>
        <source>opened in %1 s, verified in %2 s</source>
        <translation>ашу — %1 с, тексеру — %2 с</translation>
    </message>
    <message>
        <source>The backup of %1 was restored for trial and is good</source>
        <translation>Көшірме (%1) сынап қалпына келтірілді, ол жарамды</translation>
    </message>
    <message>
        <source>How a backup of the library is opened without Kitapdar</source>
        <translation>Кітапхананың сақтық көшірмесін Kitapdar бағдарламасынсыз қалай ашуға болады</translation>
    </message>
    <message>
        <source>Keep this sheet with the private key, apart from the computers of the library. Whoever has the private key can read every backup.</source>
        <translation>Бұл парақты жабық кілтпен бірге кітапхана компьютерлерінен бөлек сақтаңыз. Жабық кілт кімнің қолында болса, сол кез келген көшірмені оқи алады.</translation>
    </message>
    <message>
        <source>Whose private keys open the backups</source>
        <translation>Көшірмелерді кімнің жабық кілті ашады</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Install the free program “age” (in Debian and Ubuntu: the package “age”; its format is described at age-encryption.org/v1).</source>
        <translation>Еркін «age» бағдарламасын орнатыңыз (Debian мен Ubuntu жүйелерінде — «age» бумасы; пішімі age-encryption.org/v1 бетінде сипатталған).</translation>
    </message>
    <message>
        <source>Write the line of the private key, which begins with “AGE-SECRET-KEY-1”, into a file key.txt that nobody else can read.</source>
        <translation>Жабық кілттің «AGE-SECRET-KEY-1» деп басталатын жолын өзіңізден басқа ешкім оқи алмайтын key.txt файлына жазыңыз.</translation>
    </message>
    <message>
        <source>In the folder of the backup, open the library: age -d -i key.txt -o library.kitapdar library.kitapdar.age (of a shared library: library.dump and library.dump.age).</source>
        <translation>Көшірме қалтасында кітапхананы ашыңыз: age -d -i key.txt -o library.kitapdar library.kitapdar.age (ортақ кітапхана үшін: library.dump және library.dump.age).</translation>
    </message>
    <message>
        <source>Open each attached file in the folder “files” in the same way.</source>
        <translation>«files» қалтасындағы әр тіркелген файлды дәл солай ашыңыз.</translation>
    </message>
    <message>
        <source>library.kitapdar is a database of SQLite, which many programs read; library.dump is an archive for pg_restore of PostgreSQL.</source>
        <translation>library.kitapdar — көптеген бағдарламалар оқитын SQLite дерекқоры; library.dump — PostgreSQL жүйесінің pg_restore бағдарламасына арналған мұрағат.</translation>
    </message>
    <message>
        <source>manifest.json names the size and the SHA-256 of every part, encrypted and clear: compare them with sha256sum.</source>
        <translation>manifest.json файлында әр бөліктің шифрланған және ашық түріндегі көлемі мен SHA-256 мәні жазылған: оларды sha256sum арқылы салыстырыңыз.</translation>
    </message>
    <message>
        <source>Remove key.txt and what was opened when it is needed no longer.</source>
        <translation>key.txt файлы мен ашылған файлдар керек болмай қалғанда, оларды жойыңыз.</translation>
    </message>
    <message>
        <source>With Kitapdar: kitapdarctl --library LIBRARY restore BACKUP --identity key.txt</source>
        <translation>Kitapdar бар болса: kitapdarctl --library КІТАПХАНА restore КӨШІРМЕ --identity key.txt</translation>
    </message>
    <message numerus="yes">
        <source>Besides, this computer keeps a key of its own that opens this backup, for its trial restore. The key is gone with the trial, with the next backup, or after %n day(s).</source>
        <translation>
            <numerusform>Бұдан басқа, осы компьютерде сынап қалпына келтіруге арналған, бұл көшірмені ашатын бөлек кілт сақтаулы. Кілт сынаудан кейін, келесі көшірмемен бірге немесе %n күннен кейін жойылады.</numerusform>
            <numerusform>Бұдан басқа, осы компьютерде сынап қалпына келтіруге арналған, бұл көшірмені ашатын бөлек кілт сақтаулы. Кілт сынаудан кейін, келесі көшірмемен бірге немесе %n күннен кейін жойылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that a key on this computer opens until they are restored for trial: %1. &quot;kitapdarctl drill&quot; does it and removes the key.</source>
        <translation>Осы компьютердегі кілт сынап қалпына келтіргенге дейін ашатын сақтық көшірмелер саны: %1. «kitapdarctl drill» сынап қалпына келтіреді де, кілтті жояды.</translation>
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
        <translation>Барлық кафедрада бағдарлама жабылғанда оны әкімші жаңартады. Ештеңе жоғалған жоқ.</translation>
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
        <source>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</source>
        <translation>Бұл компьютерде PostgreSQL бағдарламалары керек, бірақ олар жоқ: %1</translation>
    </message>
    <message>
        <source>The library is open elsewhere: %1. Close it there and try again.</source>
        <translation>Кітапхана басқа жерде ашық тұр: %1. Оны сол жерде жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The library is up to date already (schema %1).</source>
        <translation>Кітапхана жаңартуды қажет етпейді (схема %1).</translation>
    </message>
    <message>
        <source>The server has no such role: %1.</source>
        <translation>Серверде мұндай рөл жоқ: %1.</translation>
    </message>
    <message>
        <source>This library is a file; only one on a server has roles: %1.</source>
        <translation>Бұл кітапхана файлда, рөлдер тек сервердегі кітапханада болады: %1.</translation>
    </message>
    <message>
        <source>There is something at the target already: %1.</source>
        <translation>Мұнда бұрыннан деректер бар: %1.</translation>
    </message>
    <message>
        <source>Another move to this place is not finished, or its source was changed since; empty the target and begin again: %1 (source: %2).</source>
        <translation>Мұнда басқа кітапхананы көшіру аяқталмаған немесе бастапқы кітапхана содан бері өзгерген; нысананы тазартып, қайта бастаңыз: %1 (бастапқысы: %2).</translation>
    </message>
    <message>
        <source>Both sides are not the same, perhaps somebody worked in the library meanwhile; empty the target and begin again (%1).</source>
        <translation>Екі жақ бірдей емес, көшіру кезінде кітапханада біреу жұмыс істеген болуы мүмкін; нысананы тазартып, қайта бастаңыз (%1).</translation>
    </message>
    <message>
        <source>The library is damaged, so no backup was made: it would take the place of good ones.</source>
        <translation>Кітапхана бүлінген, сондықтан сақтық көшірме жасалмады: ол жақсы көшірмелердің орнын басар еді.</translation>
    </message>
    <message>
        <source>No backup was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the backup.</source>
        <translation>Сақтық көшірме жасалмады: бұл пайдаланушыға ол тексерілетін дерекқорды құруға рұқсат жоқ. Сервер әкімшісі рұқсат бере алады немесе көшірмені өзі жасайды.</translation>
    </message>
    <message>
        <source>This is a backup of a library file; it cannot be restored on a server.</source>
        <translation>Бұл — кітапхана файлының сақтық көшірмесі, оны серверде қалпына келтіруге болмайды.</translation>
    </message>
    <message>
        <source>This is a backup of a shared library; it cannot be restored into a file.</source>
        <translation>Бұл — ортақ кітапхананың сақтық көшірмесі, оны файлға қалпына келтіруге болмайды.</translation>
    </message>
    <message>
        <source>Plug in the disk it lies on, choose another file, or restore the library from a backup.</source>
        <translation>Файл жатқан дискіні қосыңыз, басқа файлды таңдаңыз немесе кітапхананы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the library from the latest backup.</source>
        <translation>Басқа файлды таңдаңыз немесе кітапхананы соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Nothing was entered: something else is wrong with the library (%1: %2).</source>
        <translation>Ештеңе енгізілмеді: кітапхананың басқа да ақауы бар (%1: %2).</translation>
    </message>
    <message>
        <source>Attached files: %1, %2</source>
        <translation>Тіркелген файлдар: %1, %2</translation>
    </message>
    <message>
        <source>Without the attached files, of which the library knows %1.</source>
        <translation>Тіркелген файлдарсыз; кітапханада тіркелген файлдар саны: %1.</translation>
    </message>
    <message>
        <source>Attached files that are missing or damaged and could not be taken along: %1 (%2)</source>
        <translation>Жоғалған не бүлінген, сондықтан бірге алынбаған тіркелген файлдар: %1 (%2)</translation>
    </message>
    <message>
        <source>The backup is damaged: it is not what was verified when it was made. Take another one. This one: %1</source>
        <translation>Сақтық көшірме бүлінген: ол жасалған кезде тексерілген күйінде емес. Басқасын алыңыз. Бұл көшірме: %1</translation>
    </message>
    <message>
        <source>The list of what the backup holds (manifest.json) is missing or damaged, so nothing can be compared with it. Take another backup. This one: %1</source>
        <translation>Сақтық көшірменің құрамы жазылған тізім (manifest.json) жоқ немесе бүлінген, сондықтан салыстыратын ештеңе жоқ. Басқа көшірмені алыңыз. Бұл көшірме: %1</translation>
    </message>
    <message>
        <source>This is a backup of another library than the one that is here. Nothing was changed. The backup: %1</source>
        <translation>Бұл — осындағы кітапхананың емес, басқа кітапхананың сақтық көшірмесі. Ештеңе өзгертілмеді. Көшірме: %1</translation>
    </message>
    <message>
        <source>The library is whole, but there is no room to work in it. Delete or move away something on the disk it lies on and try again; a backup to another disk can be made even now.</source>
        <translation>Кітапхана бүтін, бірақ онымен жұмыс істеуге орын жоқ. Ол жатқан дискіден бірдеңені жойып немесе басқа жерге көшіріп, қайталап көріңіз; басқа дискіге сақтық көшірме жасау қазір де мүмкін.</translation>
    </message>
    <message>
        <source>A library that was there before is not lost: it lies in its place, or beside it under a name with “before-restore”. Attached files may have been brought already; restore again to go on.</source>
        <translation>Бұрын болған кітапхана жоғалған жоқ: ол өз орнында немесе қасында, атауында «before-restore» сөзі бар файлда жатыр. Тіркелген файлдардың бір бөлігі әкелініп қойған болуы мүмкін; жалғастыру үшін қалпына келтіруді қайта бастаңыз.</translation>
    </message>
    <message>
        <source>What was done until then stays, each step as a whole; bring the library up to date again to go on.</source>
        <translation>Оған дейін жасалғаны сақталады, әр қадам тұтас орындалған; жалғастыру үшін кітапхананы қайта жаңартыңыз.</translation>
    </message>
    <message>
        <source>The library was only read and is as it was. What has arrived at the other place opens for nobody until it is whole; the same move goes on from there.</source>
        <translation>Кітапхана тек оқылды, ол бұрынғы күйінде. Жаңа орынға жеткен бөлігі толық болғанша ешкімге ашылмайды; дәл сол көшіру тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <source>What was made anew until then stays; do it again to go on.</source>
        <translation>Оған дейін қайта жасалғаны сақталады; жалғастыру үшін қайталаңыз.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: something is wrong with the library (%1: %2), and afterwards nobody could tell what.</source>
        <translation>Ештеңе өшірілмеді: кітапханада ақау бар (%1: %2), ал өшірілгеннен кейін оның не екенін ешкім анықтай алмас еді.</translation>
    </message>
    <message>
        <source>Nothing was done: the program “age”, by which backups are encrypted and opened, is not on this computer. Its administrator can install the package “age”.</source>
        <translation>Ештеңе жасалмады: көшірмелерді шифрлайтын және ашатын «age» бағдарламасы бұл компьютерде жоқ. Компьютер әкімшісі «age» бумасын орната алады.</translation>
    </message>
    <message>
        <source>No backup was made: nobody is named for whom it is to be encrypted. Add the director&apos;s public key.</source>
        <translation>Көшірме жасалмады: кімге арнап шифрлау керегі көрсетілмеген. Директордың ашық кілтін қосыңыз.</translation>
    </message>
    <message>
        <source>The backup is encrypted; the file with the private key to one of these is needed: %1</source>
        <translation>Көшірме шифрланған; мына кілттердің біріне сай жабық кілті бар файл керек: %1</translation>
    </message>
    <message>
        <source>There is no file with a private key that can be read: %1</source>
        <translation>Жабық кілті бар, оқуға болатын мұндай файл жоқ: %1</translation>
    </message>
    <message>
        <source>Others can read the file with the private key. Make it its owner&apos;s alone (mode 0600) and try again: %1</source>
        <translation>Жабық кілті бар файлды басқалар да оқи алады. Оны тек иесіне қалдырып (0600), әрекетті қайталаңыз: %1</translation>
    </message>
    <message>
        <source>This private key does not open the backup. It was encrypted for: %1</source>
        <translation>Бұл жабық кілт көшірмені ашпайды. Көшірме мына кілттермен шифрланған: %1</translation>
    </message>
    <message>
        <source>This backup cannot be tried here: its key for the trial was made at another computer or is used up. Make a new backup, or give a private key.</source>
        <translation>Бұл көшірмені мұнда сынап көруге болмайды: сынау кілті басқа компьютерде жасалған немесе жұмсалып қойған. Жаңа көшірме жасаңыз немесе жабық кілтті көрсетіңіз.</translation>
    </message>
    <message>
        <source>The library that is here cannot prove that it made this backup: it was made elsewhere, changed since, or made before the library had its present key. Nothing was changed. The backup: %1</source>
        <translation>Бұл сақтық көшірмені мұндағы кітапхана жасағаны дәлелденбеді: ол басқа жерде жасалған, кейін өзгертілген немесе кітапхананың қазіргі кілтінен бұрын жасалған. Ештеңе өзгертілген жоқ. Сақтық көшірме: %1</translation>
    </message>
    <message>
        <source>The library that is here does not open any more, so nobody can sign in; its recovery sheet is asked instead. Nothing was changed. Restore it with &quot;kitapdarctl restore&quot;, which asks for the sheet.</source>
        <translation>Мұндағы кітапхана енді ашылмайды, сондықтан ешкім кіре алмайды; оның орнына қалпына келтіру парағы сұралады. Ештеңе өзгертілген жоқ. Кітапхананы «kitapdarctl restore» арқылы қалпына келтіріңіз: ол парақты сұрайды.</translation>
    </message>
    <message>
        <source>The library that was to tell which readers were erased since the backup cannot be read. Nothing was changed. Name another one, or restore without it: %1</source>
        <translation>Сақтық көшірмеден кейін қай оқырмандардың деректері өшірілгенін айтуы керек кітапхана оқылмайды. Ештеңе өзгерген жоқ. Басқасын көрсетіңіз немесе онсыз қалпына келтіріңіз: %1</translation>
    </message>
    <message>
        <source>It is unknown which readers were erased after %1, when the backup was made: they are in this library again.</source>
        <translation>Көшірме жасалған уақыттан (%1) кейін қай оқырмандардың деректері өшірілгені белгісіз: олар бұл кітапханада қайтадан бар.</translation>
    </message>
    <message>
        <source>It is unknown which readers were erased after the backup was made: they are in this library again.</source>
        <translation>Көшірме жасалғаннан кейін қай оқырмандардың деректері өшірілгені белгісіз: олар бұл кітапханада қайтадан бар.</translation>
    </message>
    <message>
        <source>Erase them again, or restore with the living library named: &quot;kitapdarctl restore BACKUP --against LIBRARY&quot;.</source>
        <translation>Оларды қайта өшіріңіз немесе жұмыс істеп тұрған кітапхананы көрсетіп қалпына келтіріңіз: «kitapdarctl restore BACKUP --against LIBRARY».</translation>
    </message>
    <message>
        <source>What the library had erased since the backup was erased again: readers %1, loans %2, entries of the journal %3.</source>
        <translation>Кітапхана көшірмеден кейін өшіргендер қайта өшірілді: оқырмандар %1, берілімдер %2, журнал жазбалары %3.</translation>
    </message>
    <message>
        <source>What the journal tells of these readers stayed, since the backup is not sound: &quot;kitapdarctl check&quot; says what is wrong, &quot;kitapdarctl retain&quot; goes on.</source>
        <translation>Журналдың бұл оқырмандар туралы айтқаны қалды, себебі көшірмеде ақау бар: не дұрыс емесін «kitapdarctl check» айтады, «kitapdarctl retain» жалғастырады.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
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
        <source>The backup “%1” takes the place of the library “%2”.

What was done after the backup was made will not be in it. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>«%2» кітапханасының орнына «%1» сақтық көшірмесі қойылады.

Сақтық көшірме жасалғаннан кейін істелген жұмыс онда болмайды. Кітапхананың қазіргі күйі жойылмайды: ол басқа атаумен сақталады.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BeginPage</name>
    <message>
        <source>How is your library called?</source>
        <translation>Кітапханаңыз қалай аталады?</translation>
    </message>
    <message>
        <source>Begin the library</source>
        <translation>Кітапхананы бастау</translation>
    </message>
    <message>
        <source>Loan rules, holidays, reader categories and number series are put in for you. All of this can be changed later under Administration.</source>
        <translation>Беру ережелері, мерекелер, оқырман санаттары мен нөмірлер сериялары өздігінен енгізіледі. Мұның бәрін кейін «Басқару» бөлімінде өзгертуге болады.</translation>
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
        <source>First place, in Kazakh</source>
        <translation>Бірінші орын, қазақша</translation>
    </message>
    <message>
        <source>a branch or department; empty: as the library</source>
        <translation>филиал немесе бөлім; бос болса, кітапхана атауымен</translation>
    </message>
    <message>
        <source>First place, in Russian</source>
        <translation>Бірінші орын, орысша</translation>
    </message>
    <message>
        <source>First desk</source>
        <translation>Бірінші кафедра</translation>
    </message>
    <message>
        <source>empty: 1</source>
        <translation>бос болса: 1</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Парақшалардың тілі</translation>
    </message>
    <message>
        <source>The name of the library is missing: give it in Kazakh or in Russian.</source>
        <translation>Кітапхана атауы жоқ: қазақша немесе орысша жазыңыз.</translation>
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
        <translation>Кітапхана және қосылым</translation>
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
    <message>
        <source>Folder of the log</source>
        <translation>Қателер журналының қалтасы</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Қателер журналы</translation>
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
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>Бұрыннан бар кітапхана оның қасында басқа атаумен сақталады.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Кітапхананы ашу</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
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
        <source>Work with another library…</source>
        <translation>Басқа кітапханамен жұмыс істеу…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Құпиясөзді осы компьютердің құпиясөздер қоймасында сақтау</translation>
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
        <source>Open it as it is</source>
        <translation>Бар күйінде ашу</translation>
    </message>
    <message>
        <source>The library could not be restored</source>
        <translation>Кітапхана қалпына келтірілмеді</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Қателер журналы: %1</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
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
        <translation>Құпиясөзді осы компьютердің құпиясөздер қоймасында сақтау</translation>
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
        <translation>Үлгі кітапхананы байқап көру</translation>
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
