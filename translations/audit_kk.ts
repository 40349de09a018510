<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Who has access to restricted data</source>
        <translation>Жабық деректерге кімнің рұқсаты бар</translation>
    </message>
    <message>
        <source>Who looked at the reader of this line</source>
        <translation>Осы жолдағы оқырманды кім қарады</translation>
    </message>
    <message>
        <source>What the account of this line did</source>
        <translation>Осы жолдағы қызметкер не істеді</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Signing in</source>
        <translation>Жүйеге кіру</translation>
    </message>
    <message>
        <source>Change of operator</source>
        <translation>Қызметкердің ауысуы</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Sign-ins ended</source>
        <translation>Кірулер тоқтатылды</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Қате құпиясөз</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Қате PIN</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Белгісіз код</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Есептік жазба өшірулі</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Құпиясөз ауыстырылды</translation>
    </message>
    <message>
        <source>One-time password given</source>
        <translation>Бір реттік құпиясөз берілді</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN ауыстырылды</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Екінші қол</translation>
    </message>
    <message>
        <source>Second signature refused</source>
        <translation>Екінші қол қабылданбады</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Рұқсат берілмеді</translation>
    </message>
    <message>
        <source>Look at the audit</source>
        <translation>Аудитті қарау</translation>
    </message>
    <message>
        <source>no role gives it</source>
        <translation>бірде-бір рөл бұған құқық бермейді</translation>
    </message>
    <message>
        <source>for another place</source>
        <translation>басқа орынға арналған</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>ешкім кірмеген</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>есептік жазба өшірілген</translation>
    </message>
    <message>
        <source>reader’s data</source>
        <translation>оқырман деректері</translation>
    </message>
    <message>
        <source>card scanned at the desk</source>
        <translation>кафедрада билет сканерленді</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>оқылған кітаптар</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>рет саны: %1</translation>
    </message>
    <message>
        <source>Notice of a breach of the security of personal data</source>
        <translation>Дербес деректер қауіпсіздігінің бұзылғаны туралы хабарлама</translation>
    </message>
    <message>
        <source>To: the authorised body for the protection of personal data</source>
        <translation>Кімге: дербес деректерді қорғау саласындағы уәкілетті органға</translation>
    </message>
    <message>
        <source>The law asks for this notice within one working day after the breach became known.</source>
        <translation>Заң бойынша бұл хабарлама бұзушылық анықталғаннан кейін бір жұмыс күні ішінде жіберіледі.</translation>
    </message>
    <message>
        <source>Days of the breach: %1.</source>
        <translation>Бұзушылық болған күндер: %1.</translation>
    </message>
    <message>
        <source>Readers whose data were seen: %1.</source>
        <translation>Деректері қаралған оқырмандар саны: %1.</translation>
    </message>
    <message>
        <source>When the breach became known: ____________</source>
        <translation>Бұзушылық анықталған уақыт: ____________</translation>
    </message>
    <message>
        <source>What happened: ____________</source>
        <translation>Не болды: ____________</translation>
    </message>
    <message>
        <source>Which data were concerned: ____________</source>
        <translation>Қандай деректерге қатысты: ____________</translation>
    </message>
    <message>
        <source>What was done against it: ____________</source>
        <translation>Қандай шаралар қолданылды: ____________</translation>
    </message>
    <message>
        <source>The person responsible for personal data, telephone, e-mail: ____________</source>
        <translation>Дербес деректерге жауапты адам, телефон, электрондық пошта: ____________</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Notice to readers about their personal data</source>
        <translation>Оқырмандарға дербес деректері туралы хабарлама</translation>
    </message>
    <message>
        <source>Dear reader,</source>
        <translation>Құрметті оқырман,</translation>
    </message>
    <message>
        <source>Data that our library keeps about you were seen without need. It happened on: %1.</source>
        <translation>Кітапханамызда сақталатын сіз туралы деректер қажеттіліксіз қаралды. Бұл болған күн: %1.</translation>
    </message>
    <message>
        <source>What we did against it: ____________</source>
        <translation>Біз қолданған шаралар: ____________</translation>
    </message>
    <message>
        <source>What we advise you to do: ____________</source>
        <translation>Сізге не істеуге кеңес береміз: ____________</translation>
    </message>
    <message>
        <source>You may ask us which data we keep about you and who looked at them, and have them blocked or erased.</source>
        <translation>Сіз туралы қандай деректер сақталатынын және оларды кім қарағанын бізден сұрай аласыз, сондай-ақ оларды бұғаттауды немесе жоюды талап ете аласыз.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>the list of what was done</source>
        <translation>жасалғанның тізімі</translation>
    </message>
    <message>
        <source>who has access, day: %1</source>
        <translation>кімде рұқсат бар, күні: %1</translation>
    </message>
    <message>
        <source>who looked at a reader, row %1</source>
        <translation>оқырманды кім қарады, жазба: %1</translation>
    </message>
    <message>
        <source>what an account did: %1</source>
        <translation>есептік жазба не істеді: %1</translation>
    </message>
    <message>
        <source>an incident: %1 – %2</source>
        <translation>оқиға: %1 – %2</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>Қолмен жасалған сақтық көшірме</translation>
    </message>
    <message>
        <source>in clear, with all readers</source>
        <translation>шифрланбаған, барлық оқырманмен бірге</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>шифрланған</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Қызметкер коды</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Барлық оқырмандар</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Кімнің рұқсаты бар</translation>
    </message>
    <message>
        <source>Who looked at this reader</source>
        <translation>Бұл оқырманды кім қарады</translation>
    </message>
    <message>
        <source>What this account did</source>
        <translation>Бұл қызметкер не істеді</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded.</source>
        <translation>Мұндай жазба жоқ.</translation>
    </message>
    <message>
        <source>Who has access to restricted data: %1</source>
        <translation>Жабық деректерге кімнің рұқсаты бар: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Барлық адам</translation>
    </message>
    <message>
        <source>Signing in was off at some moment of this day.</source>
        <translation>Бұл күні белгілі бір уақытта кіру өшірулі болған.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>барлық жерде</translation>
    </message>
    <message>
        <source>Choose a line that is about a reader, or open the reader and press F8.</source>
        <translation>Оқырманға қатысты жолды таңдаңыз немесе оқырманды ашып, F8 пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Choose a line of somebody who had signed in.</source>
        <translation>Кірген қызметкердің жолын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкім</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Only what was not permitted</source>
        <translation>Тек рұқсат берілмегендер</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
</context>
</TS>
