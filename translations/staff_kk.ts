<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActPersons</name>
    <message>
        <source>Prepared by: %1.</source>
        <translation>Дайындаған: %1.</translation>
    </message>
    <message>
        <source>Signed alone by: %1, %2; no second person has signed.</source>
        <translation>Жалғыз өзі қол қойған: %1, %2; екінші адам қол қоймаған.</translation>
    </message>
    <message>
        <source>Signed by: %1, %2.</source>
        <translation>Қол қойған: %1, %2.</translation>
    </message>
    <message>
        <source>Mark of what was signed: %1.</source>
        <translation>Қол қойылғанның белгісі: %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Signing in</source>
        <translation>Жүйеге кіру</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Кафедраны басқаға беру</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Кафедраны құлыптау</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Менің құпиясөзім…</translation>
    </message>
    <message>
        <source>My PIN…</source>
        <translation>Менің PIN кодым…</translation>
    </message>
    <message>
        <source>Switch signing in on…</source>
        <translation>Кіруді қосу…</translation>
    </message>
    <message>
        <source>One-time password for a colleague…</source>
        <translation>Әріптеске бір реттік құпиясөз…</translation>
    </message>
    <message>
        <source>Switch signing in off…</source>
        <translation>Кіруді өшіру…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The code or the password is not right. Look at the keyboard layout and at Caps Lock, and try again.</source>
        <translation>Код не құпиясөз дұрыс емес. Пернетақта тілін және Caps Lock пернесін тексеріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Seconds to wait: %1.</source>
        <translation>Күту керек, секунд: %1.</translation>
    </message>
    <message>
        <source>Minutes to wait: %1.</source>
        <translation>Күту керек, минут: %1.</translation>
    </message>
    <message>
        <source>There were too many wrong tries at this desk.</source>
        <translation>Бұл кафедрада қате әрекет тым көп болды.</translation>
    </message>
    <message>
        <source>There were too many wrong tries with this code.</source>
        <translation>Бұл кодпен қате әрекет тым көп болды.</translation>
    </message>
    <message>
        <source>There were five wrong PINs in a row. Sign in with the password; then the PIN works again.</source>
        <translation>PIN қатарынан бес рет қате терілді. Құпиясөзбен кіріңіз; содан кейін PIN қайтадан жарайды.</translation>
    </message>
    <message>
        <source>Sign in with the password. A PIN works only where its owner gave the password at this desk today.</source>
        <translation>Құпиясөзбен кіріңіз. PIN иесі бүгін құпиясөзін терген кафедрада ғана жарайды.</translation>
    </message>
    <message>
        <source>This is a one-time password. Choose a password of your own.</source>
        <translation>Бұл — бір реттік құпиясөз. Өз құпиясөзіңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>This one-time password is older than 24 hours. Ask whoever keeps the accounts for a new one.</source>
        <translation>Бұл бір реттік құпиясөздің 24 сағаттық мерзімі өтті. Есептік жазбаларды жүргізетін қызметкерден жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>This account may not work today. Ask whoever keeps the accounts.</source>
        <translation>Бұл есептік жазбамен бүгін жұмыс істеуге болмайды. Есептік жазбаларды жүргізетін қызметкерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This account is not active. Ask whoever keeps the accounts.</source>
        <translation>Бұл есептік жазба қосылмаған. Есептік жазбаларды жүргізетін қызметкерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to compare the password; nothing was compared. Close other programs and try again.</source>
        <translation>Бұл компьютерде құпиясөзді тексеруге бос жад жетпейді; ештеңе тексерілген жоқ. Басқа бағдарламаларды жауып, қайта кіріңіз.</translation>
    </message>
    <message>
        <source>The password is too short. Characters needed at least: %1. Several words are easier to remember than signs.</source>
        <translation>Құпиясөз тым қысқа. Кемінде керек таңба саны: %1. Белгілерден гөрі бірнеше сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>The password is too long. Characters allowed at most: %1.</source>
        <translation>Құпиясөз тым ұзын. Ең көп таңба саны: %1.</translation>
    </message>
    <message>
        <source>Many people have this password, so it is tried first. Choose another one.</source>
        <translation>Мұндай құпиясөз көп адамда бар, сондықтан оны бірінші болып теріп көреді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The password is made of names, keys that lie side by side, or years, and is easily guessed. Choose another one.</source>
        <translation>Құпиясөз есімдерден, қатар тұрған пернелерден не жылдардан құралған, оны табу оңай. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This is the password that you have already.</source>
        <translation>Бұл — қазіргі құпиясөзіңіз.</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>PIN алты цифрдан тұрады.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed: digits in a row or repeated, a date, or your code. Choose another one.</source>
        <translation>Бұл PIN-ді табу оңай: қатар келген не қайталанған цифрлар, күн-ай немесе қызметкер коды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This account takes no password: %1.</source>
        <translation>Бұл есептік жазбаға құпиясөз қойылмайды: %1.</translation>
    </message>
    <message>
        <source>There is no account of this code: %1.</source>
        <translation>Мұндай коды бар есептік жазба жоқ: %1.</translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation>Сіз бұған қол қойып қойғансыз.</translation>
    </message>
    <message>
        <source>A second person must sign this first, with the password. The mark of what is to be signed: %1.</source>
        <translation>Алдымен екінші адам құпиясөзімен қол қоюы керек. Қол қойылатын әрекеттің белгісі: %1.</translation>
    </message>
    <message>
        <source>Wrong tries, or ones that were broken off, since %1: %2. If it was not you, tell whoever keeps the accounts.</source>
        <translation>Қате немесе үзілген әрекеттер: %2, біріншісі %1. Бұл сіз болмасаңыз, есептік жазбаларды жүргізетін қызметкерге айтыңыз.</translation>
    </message>
    <message>
        <source>restoring a backup over the library</source>
        <translation>кітапхананың орнына сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>exporting the data of many readers</source>
        <translation>көп оқырманның деректерін шығарып алу</translation>
    </message>
    <message>
        <source>removing many things at once</source>
        <translation>бірден көп жазбаны жою</translation>
    </message>
    <message>
        <source>merging many titles at once</source>
        <translation>бірден көп басылымды біріктіру</translation>
    </message>
    <message>
        <source>an act about the stock</source>
        <translation>қор туралы акт</translation>
    </message>
    <message>
        <source>changing the keys of the library</source>
        <translation>кітапхананың кілттерін ауыстыру</translation>
    </message>
    <message>
        <source>erasing a reader’s data</source>
        <translation>оқырман деректерін өшіру</translation>
    </message>
    <message>
        <source>Done alone by %1, %2; no second person has signed.</source>
        <translation>Жалғыз жасаған: %1, %2; екінші адам қол қоймаған.</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>Қол қойған: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody can sign in at this desk: it has no key of the library, by which passwords are sealed. Whoever manages the keys can give this desk a key; with the recovery sheet &quot;kitapdarctl keys add-desk&quot; does it here.</source>
        <translation>Бұл кафедрада ешкім кіре алмайды: мұнда кітапхананың құпиясөздерді шифрлайтын кілті жоқ. Кілттерді басқаратын адам бұл кафедраға кілт бере алады; қалпына келтіру парағы болса, мұны осы жерде «kitapdarctl keys add-desk» жасайды.</translation>
    </message>
    <message>
        <source>Another person must sign, with an account of their own: whoever has prepared it cannot sign it.</source>
        <translation>Өз есептік жазбасы бар басқа адам қол қоюы керек: дайындаған адам өзі қол қоя алмайды.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Атауы тым ұзын: ең көбі %1 таңба.</translation>
    </message>
    <message>
        <source>An account needs a code: 1 to 16 Latin letters, digits and . _ -</source>
        <translation>Есептік жазбаға код керек: латын әріптері, цифрлар және . _ - белгілері, 1-ден 16 таңбаға дейін.</translation>
    </message>
    <message>
        <source>The code %1 was given already. A code is never given twice, not even after somebody has left.</source>
        <translation>%1 коды бұрын берілген. Код екі рет берілмейді, адам жұмыстан кетсе де.</translation>
    </message>
    <message>
        <source>The name is missing: give it in Kazakh or in Russian.</source>
        <translation>Аты-жөні жоқ: оны қазақша не орысша жазыңыз.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Мұндай есептік жазба жоқ: %1.</translation>
    </message>
    <message>
        <source>The account %1 has ended. Whoever comes back gets an account with a new code.</source>
        <translation>Есептік жазба жабылған: %1. Қайтып келген адамға жаңа коды бар есептік жазба ашылады.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so nobody could sign in with it. Set one first.</source>
        <translation>Есептік жазбаның әлі құпиясөзі жоқ: %1. Онымен ешкім кіре алмайды. Алдымен құпиясөз қойыңыз.</translation>
    </message>
    <message>
        <source>Nobody switches off the own account. Another person who keeps the accounts can do it.</source>
        <translation>Өз есептік жазбасын ешкім өшірмейді. Мұны есептік жазбаларды жүргізетін басқа адам істей алады.</translation>
    </message>
    <message>
        <source>A role needs a code: 1 to 24 small Latin letters, digits and _ -</source>
        <translation>Рөлге код керек: кіші латын әріптері, цифрлар және _ - белгілері, 1-ден 24 таңбаға дейін.</translation>
    </message>
    <message>
        <source>Another role has the code %1 already.</source>
        <translation>Бұл код басқа рөлде бар: %1.</translation>
    </message>
    <message>
        <source>The name of the role is missing.</source>
        <translation>Рөлдің атауы жоқ.</translation>
    </message>
    <message>
        <source>The role %1 stays, because it was given (accounts: %2). It may be left without permissions.</source>
        <translation>Рөл жойылмайды, себебі ол берілген: %1 (есептік жазбалар: %2). Оны құқықсыз қалдыруға болады.</translation>
    </message>
    <message>
        <source>You have the role %1 yourself, so another person must add to what it permits.</source>
        <translation>Бұл рөл өзіңізде бар: %1. Оған құқықты басқа адам қосуы керек.</translation>
    </message>
    <message>
        <source>Nobody gives himself a role. Another person who keeps the accounts can do it.</source>
        <translation>Өзіне ешкім рөл бермейді. Мұны есептік жазбаларды жүргізетін басқа адам істей алады.</translation>
    </message>
    <message>
        <source>There is no place %1.</source>
        <translation>Мұндай орын жоқ: %1.</translation>
    </message>
    <message>
        <source>The account has the role %1 for these days already.</source>
        <translation>Бұл күндерге есептік жазбада мына рөл бар: %1.</translation>
    </message>
    <message>
        <source>The account does not have this role.</source>
        <translation>Есептік жазбада мұндай рөл жоқ.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins on %2.</source>
        <translation>Ол басталмай тұрып аяқталар еді: соңғы күні %1, бірінші күні %2.</translation>
    </message>
    <message>
        <source>Librarian at the desk</source>
        <translation>Кафедра кітапханашысы</translation>
    </message>
    <message>
        <source>Senior librarian</source>
        <translation>Аға кітапханашы</translation>
    </message>
    <message>
        <source>Stock and catalogue</source>
        <translation>Қор және каталог</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Цифрлау</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>шақырылған</translation>
    </message>
    <message>
        <source>active</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>өшірілген</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>жұмыстан кеткен</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>орны: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>басталуы: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>алынып тасталды</translation>
    </message>
    <message>
        <source>Nobody could change accounts and roles then. Nothing was changed. Whoever is activated first, and always at least one active person, needs a role with this permission, as “%1” has it, for the whole library and without an end.</source>
        <translation>Бұдан кейін есептік жазбалар мен рөлдерді ешкім өзгерте алмас еді. Ештеңе өзгерген жоқ. Бірінші іске қосылатын адамда және әрдайым кемінде бір жұмыс істеп жүрген адамда осындай құқығы бар рөл (мысалы, «%1») бүкіл кітапхана бойынша мерзімсіз болуы керек.</translation>
    </message>
    <message>
        <source>There is no role %1. The roles that the program proposes come with the first person’s account.</source>
        <translation>Мұндай рөл жоқ: %1. Бағдарлама ұсынатын рөлдер бірінші адамның есептік жазбасымен бірге пайда болады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskSignIn</name>
    <message>
        <source>The computer slept, or its clock was set.</source>
        <translation>Компьютер ұйқы күйінде болды немесе сағаты ауыстырылды.</translation>
    </message>
    <message>
        <source>Nobody worked here for some minutes.</source>
        <translation>Мұнда бірнеше минут ешкім жұмыс істемеді.</translation>
    </message>
    <message>
        <source>The sign-in has ended: twelve hours are over, another day has begun, or whoever keeps the accounts has ended it. The password is needed.</source>
        <translation>Кіру аяқталды: он екі сағат өтті, басқа күн басталды немесе оны есептік жазбаларды жүргізетін адам аяқтады. Құпиясөз керек.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FirstPasswordSheet</name>
    <message>
        <source>Make a one-time password</source>
        <translation>Бір реттік құпиясөз жасау</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Бір реттік құпиясөз</translation>
    </message>
    <message>
        <source>It is shown once, here, and is good for 24 hours. At the first sign-in its owner chooses another one. A password and a PIN of before work no longer.</source>
        <translation>Ол бір рет, осы жерде көрсетіледі және 24 сағат жарамды. Алғаш кіргенде иесі басқа құпиясөз таңдайды. Бұрынғы құпиясөз бен PIN бұдан былай жарамайды.</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Қызметкер коды</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
    <message>
        <source>The account is switched off: switch it on in the list of staff.</source>
        <translation>Есептік жазба өшірулі: оны қызметкерлер тізімінде қосыңыз.</translation>
    </message>
    <message>
        <source>The account is switched on.</source>
        <translation>Есептік жазба қосылды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FirstPersonSheet</name>
    <message>
        <source>Make the account and switch signing in on</source>
        <translation>Есептік жазба жасап, кіруді қосу</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>Алғашқы адам</translation>
    </message>
    <message>
        <source>From now on everybody signs in at every desk of this library, with an account and a password of her own. The first person may keep the accounts and sign; keep this password well: without it nobody can let the others in.</source>
        <translation>Бұдан былай осы кітапхананың әр кафедрасында әркім өз есептік жазбасымен және өз құпиясөзімен кіреді. Алғашқы адам есептік жазбаларды жүргізіп, қол қоя алады; бұл құпиясөзді жақсы сақтаңыз: онсыз басқаларды ешкім кіргізе алмайды.</translation>
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
        <source>Name in Kazakh</source>
        <translation>Қазақша аты-жөні</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша аты-жөні</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>At least %1 characters, any signs and blanks; several words are good.</source>
        <translation>Кемінде %1 таңба, кез келген белгі мен бос орын болады; бірнеше сөз жақсы.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Екі құпиясөз бірдей емес.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeyboardNote</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>Пернетақта: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorMenu</name>
    <message>
        <source>Nobody signs in in this library.</source>
        <translation>Бұл кітапханада ешкім кірмейді, кіру өшірулі.</translation>
    </message>
    <message>
        <source>People sign in here already.</source>
        <translation>Мұнда кіру қосулы.</translation>
    </message>
    <message>
        <source>Work is still running under your name. Wait for its end, or lock the desk: it goes on then.</source>
        <translation>Сіздің атыңыздан жұмыс жүріп жатыр. Аяқталуын күтіңіз немесе кафедраны құлыптаңыз: сонда ол жүре береді.</translation>
    </message>
    <message>
        <source>Switch signing in off?</source>
        <translation>Кіруді өшіру керек пе?</translation>
    </message>
    <message>
        <source>Then whoever sits at a desk of this library may do everything, and the journal has only the name that was typed there. That is meant for a library in which one person works.</source>
        <translation>Онда осы кітапхананың кафедрасында отырған әркім бәрін істей алады, журналда сол жерде терілген есім ғана тұрады. Бұл бір адам жұмыс істейтін кітапханаға арналған.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Қосулы қалсын</translation>
    </message>
    <message>
        <source>Signing in is off: whoever sits here may do everything.</source>
        <translation>Кіру өшірулі: осында отырған әркім бәрін істей алады.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SecretSheet</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Менің PIN кодым</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Менің құпиясөзім</translation>
    </message>
    <message>
        <source>Six digits. Where you have given your password on this day, your badge and these digits open the desk.</source>
        <translation>Алты цифр. Осы күні құпиясөз терген жеріңізде бейдж бен осы цифрлар кафедраны ашады.</translation>
    </message>
    <message>
        <source>At least %1 characters. Everywhere else you are signed out and sign in anew.</source>
        <translation>Кемінде %1 таңба. Басқа жердің бәрінен шығасыз және қайта кіресіз.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Жаңа PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>What was typed twice is not the same.</source>
        <translation>Екі рет терілгені бірдей емес.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SignInPage</name>
    <message>
        <source>With the PIN</source>
        <translation>PIN кодпен</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>It becomes mine</source>
        <translation>Мен жалғастырамын</translation>
    </message>
    <message>
        <source>At least %1 characters, any signs and blanks. Several words are easier to remember than signs; names, dates and keys side by side are refused.</source>
        <translation>Кемінде %1 таңба, кез келген белгі мен бос орын болады. Белгілерден гөрі бірнеше сөзді есте сақтау оңай; есімдер, күндер мен қатар тұрған пернелер қабылданбайды.</translation>
    </message>
    <message>
        <source>Badge or code</source>
        <translation>Бейдж немесе код</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Құпиясөзбен</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Екі құпиясөз бірдей емес.</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in: %1. Nothing is recorded of it, it waits.</source>
        <translation>Ешкім кірмей тұрғанда сканерленгені: %1. Ол туралы ештеңе жазылған жоқ, ол күтіп тұр.</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Қазір қабылдау</translation>
    </message>
    <message>
        <source>readers at the desk: %1</source>
        <translation>кафедрадағы оқырмандар: %1</translation>
    </message>
    <message>
        <source>forms that are not saved: %1</source>
        <translation>сақталмаған формалар: %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Жүйеге кіру</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Жасырылған: %1</translation>
    </message>
    <message>
        <source>Nothing was touched for a minute. Any key or a click shows everything again; a badge takes the desk over.</source>
        <translation>Бір минут ештеңе қозғалмады. Кез келген перне не басу бәрін қайта көрсетеді; бейдж кафедраны басқаға береді.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Құлыпталған: %1</translation>
    </message>
    <message>
        <source>Scan your badge or type your personnel code, then the password.</source>
        <translation>Бейджіңізді сканерлеңіз немесе қызметкер кодын теріңіз, сосын құпиясөзді.</translation>
    </message>
    <message>
        <source>What was begun here waits. Somebody else scans a badge or types another code.</source>
        <translation>Мұнда басталғаны күтіп тұр. Басқа адам өз бейджін сканерлейді немесе басқа код тереді.</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Өз құпиясөзіңіз</translation>
    </message>
    <message>
        <source>The one-time password was right. Nobody but you is to know the new one.</source>
        <translation>Бір реттік құпиясөз дұрыс. Жаңасын сізден басқа ешкім білмеуге тиіс.</translation>
    </message>
    <message>
        <source>Whose work is this? You are %1</source>
        <translation>Бұл кімнің жұмысы? Сіз — %1</translation>
    </message>
    <message>
        <source>Leave it to %1</source>
        <translation>Иесіне қалдыру: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Сақтап қою</translation>
    </message>
    <message>
        <source>First whose it is: scan the badge or type the personnel code.</source>
        <translation>Алдымен кімдікі екенін көрсетіңіз: бейджді сканерлеңіз немесе қызметкер кодын теріңіз.</translation>
    </message>
    <message>
        <source>What you had begun at this desk is here again.</source>
        <translation>Осы кафедрада бастаған жұмысыңыз қайтадан осында.</translation>
    </message>
    <message>
        <source>scans that are not recorded yet: %1</source>
        <translation>әлі жазылмаған сканерлеулер: %1</translation>
    </message>
    <message>
        <source>%1 has left work here: %2. What is already recorded stays recorded under that name.</source>
        <translation>Мұнда жұмыс қалдырған адам: %1 (%2). Жазылып қойғаны сол атпен қалады.</translation>
    </message>
    <message>
        <source>Put aside, it waits until its owner signs in again at this desk. Taken over, it is done under your name from now on.</source>
        <translation>Сақтап қойсаңыз, ол иесі осы кафедраға қайта кіргенше күтеді. Өзіңізге алсаңыз, бұдан былай сіздің атыңызбен жасалады.</translation>
    </message>
    <message>
        <source>Scans that wait cannot be put aside. Taken over, all of it is done under your name from now on.</source>
        <translation>Күтіп тұрған сканерлеулерді сақтап қоюға болмайды. Өзіңізге алсаңыз, барлығы бұдан былай сіздің атыңызбен жасалады.</translation>
    </message>
    <message>
        <source>Scan your badge or type your personnel code, then the six digits.</source>
        <translation>Бейджіңізді сканерлеңіз немесе қызметкер кодын теріңіз, содан кейін алты цифрды енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SignatureSheet</name>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Second signature: another person has seen this and agrees.</source>
        <translation>Екінші қол: мұны басқа адам көрді және келіседі.</translation>
    </message>
    <message>
        <source>Mark of what is signed</source>
        <translation>Қол қойылатынның белгісі</translation>
    </message>
    <message>
        <source>Any change of what stands above makes another mark.</source>
        <translation>Жоғарыдағының кез келген өзгерісі белгіні өзгертеді.</translation>
    </message>
    <message>
        <source>Badge or code</source>
        <translation>Бейдж немесе код</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The whole password, not the PIN.</source>
        <translation>PIN емес, толық құпиясөз.</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Барлығы: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Тексерілуде…</translation>
    </message>
</context>
</TS>
