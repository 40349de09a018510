<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Serve this reader at the desk</source>
        <translation>Оқырманға кафедрада қызмет көрсету</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>Reader</source>
        <translation>Оқырман</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The surname is missing.</source>
        <translation>Тегі жазылмаған.</translation>
    </message>
    <message>
        <source>Another reader has the card %1 already.</source>
        <translation>%1 билеті басқа оқырманда бар.</translation>
    </message>
    <message>
        <source>%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 билет нөмірі бола алмайды: 3–64 таңба, тек латын әріптері, цифрлар, нүкте, дефис және астыңғы сызық.</translation>
    </message>
    <message>
        <source>A reader with this IIN is registered already.</source>
        <translation>Бұл ЖСН бойынша оқырман бұрын тіркелген.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future.</source>
        <translation>Туған күні %1 әлі келген жоқ.</translation>
    </message>
    <message>
        <source>There is no reader category “%1”.</source>
        <translation>«%1» деген оқырман санаты жоқ.</translation>
    </message>
    <message>
        <source>No reader has the card %1.</source>
        <translation>%1 нөмірлі билет жоқ.</translation>
    </message>
    <message>
        <source>By the IIN the birth date is %1.</source>
        <translation>ЖСН бойынша туған күні: %1.</translation>
    </message>
    <message>
        <source>A reader of the same name and birth date is registered already; perhaps the same person.</source>
        <translation>Аты-жөні мен туған күні осындай оқырман бұрын тіркелген; бір адам болуы мүмкін.</translation>
    </message>
    <message>
        <source>child</source>
        <translation>бала</translation>
    </message>
    <message>
        <source>schoolchild</source>
        <translation>оқушы</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мұғалім</translation>
    </message>
    <message>
        <source>office employee</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>жұмысшы</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>зейнеткер</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>жұмыссыз</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>мүгедектігі бар адам</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>An IIN has 12 digits.</source>
        <translation>ЖСН 12 цифрдан тұрады.</translation>
    </message>
    <message>
        <source>An IIN has digits only.</source>
        <translation>ЖСН тек цифрлардан тұрады.</translation>
    </message>
    <message>
        <source>This is the number of an organization (BIN), not of a person.</source>
        <translation>Бұл адамның емес, ұйымның нөмірі (БСН).</translation>
    </message>
    <message>
        <source>The last digit of the IIN does not fit; check the digits.</source>
        <translation>ЖСН-нің соңғы цифры сәйкес келмейді; цифрларды тексеріңіз.</translation>
    </message>
    <message>
        <source>The seventh digit of the IIN is unusual; check it.</source>
        <translation>ЖСН-нің жетінші цифры әдеттен тыс; тексеріңіз.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that is not in the calendar; check it.</source>
        <translation>ЖСН-нің басындағы күн күнтізбеде жоқ; тексеріңіз.</translation>
    </message>
    <message>
        <source>Such an IIN is never issued; check the digits.</source>
        <translation>Мұндай ЖСН берілмейді; цифрларды тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is also the inventory number of a copy; the desk will ask which is meant.</source>
        <translation>%1 – бір дананың түгендеу нөмірі де; қайсысы керек екені кафедрада сұралады.</translation>
    </message>
    <message>
        <source>%1 is a reader card already. Give another code.</source>
        <translation>%1 – оқырман билетінің нөмірі. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>%1 is the barcode of a copy already. Give another code.</source>
        <translation>%1 – бір дананың штрихкоды. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>%1 is the inventory number of a copy already. Give another code.</source>
        <translation>%1 – бір дананың түгендеу нөмірі. Басқа код беріңіз.</translation>
    </message>
    <message>
        <source>reader card %1</source>
        <translation>оқырман билеті %1</translation>
    </message>
    <message>
        <source>barcode %1</source>
        <translation>штрихкод %1</translation>
    </message>
    <message>
        <source>inventory number %1</source>
        <translation>түгендеу нөмірі %1</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderAnswers</name>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderCard</name>
    <message>
        <source>Registered until %1.</source>
        <translation>Тіркеу %1 күніне дейін жарамды.</translation>
    </message>
    <message>
        <source>Serve at the desk</source>
        <translation>Кафедрада қызмет көрсету</translation>
    </message>
    <message>
        <source>Register for this year</source>
        <translation>Қайта тіркеу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Билет %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>туған күні: %1</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Бұғатталған: %1</translation>
    </message>
    <message>
        <source>Registered until %1</source>
        <translation>Тіркеу %1 күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Registration ended %1</source>
        <translation>Тіркеу мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Қолында</translation>
    </message>
    <message>
        <source>Renewed until %1: «%2».</source>
        <translation>Ұзартылды, қайтару мерзімі – %1: «%2».</translation>
    </message>
    <message>
        <source>Borrowed before</source>
        <translation>Бұрын алған кітаптары</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderForm</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Билет нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Бұғаттау себебі</translation>
    </message>
    <message>
        <source>Write the birth date as 03.02.1990.</source>
        <translation>Туған күнін 03.02.1990 үлгісімен жазыңыз.</translation>
    </message>
    <message>
        <source>Open that reader</source>
        <translation>Сол оқырманды ашу</translation>
    </message>
    <message>
        <source>Change the reader</source>
        <translation>Оқырман деректерін өзгерту</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>leave empty for the next number</source>
        <translation>бос қалса, келесі нөмір беріледі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Registered: %1, card %2</source>
        <translation>Тіркелді: %1, билет %2</translation>
    </message>
    <message>
        <source>The same was changed at another desk. What you typed stays here, but it cannot be saved over that; cancel and look at the reader again.</source>
        <translation>Дәл осы жерді басқа кафедра өзгертті. Жазғаныңыз осында қалады, бірақ оны ол өзгерістің үстіне сақтауға болмайды; бас тартып, оқырманды қайта қараңыз.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; here is what it is now.</source>
        <translation>Оқырман деректерін басқа кафедра өзгертті; қазіргі күйі осында.</translation>
    </message>
    <message>
        <source>The reader was changed at another desk; what you typed is kept.</source>
        <translation>Оқырман деректерін басқа кафедра өзгертті; сіздің жазғаныңыз сақталып тұр.</translation>
    </message>
    <message>
        <source>Here is again what you typed before; it is not saved yet.</source>
        <translation>Бұрын жазғаныңыз осында қайта тұр; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Here is again what you typed before. The same was changed meanwhile; look before you save.</source>
        <translation>Бұрын жазғаныңыз осында қайта тұр. Осы арада дәл сол жер өзгертілген; сақтамас бұрын қараңыз.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReaderList</name>
    <message>
        <source>Register a new reader</source>
        <translation>Жаңа оқырманды тіркеу</translation>
    </message>
    <message>
        <source>Any part of the name, the birth year, the end of the phone number or the card</source>
        <translation>Аты-жөнінің бір бөлігі, туған жылы, телефонның соңы немесе билет</translation>
    </message>
    <message>
        <source>Find a reader</source>
        <translation>Оқырманды табу</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Жаңа оқырман</translation>
    </message>
    <message>
        <source>New reader (Shift+F1)</source>
        <translation>Жаңа оқырман (Shift+F1)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>No such reader was found.</source>
        <translation>Мұндай оқырман табылмады.</translation>
    </message>
    <message>
        <source>There are no readers yet.</source>
        <translation>Әзірге оқырман жоқ.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ReadersPage</name>
    <message>
        <source>Open a reader first.</source>
        <translation>Алдымен оқырманды ашыңыз.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
</context>
</TS>
