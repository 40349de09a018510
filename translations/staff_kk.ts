<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Nobody could change accounts and roles any more. Nothing was changed; first give another active person a role with this permission, for the whole library and without an end.</source>
        <translation>Бұдан кейін есептік жазбалар мен рөлдерді ешкім өзгерте алмас еді. Ештеңе өзгерген жоқ; алдымен жұмыс істеп жүрген басқа адамға осындай құқығы бар рөлді бүкіл кітапхана бойынша мерзімсіз беріңіз.</translation>
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
        <source>There is no role %1.</source>
        <translation>Мұндай рөл жоқ: %1.</translation>
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
        <translation>аяқталуы: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>алынып тасталды</translation>
    </message>
</context>
</TS>
