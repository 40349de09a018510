<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Күн парағы</translation>
    </message>
    <message>
        <source>Visit without a loan</source>
        <translation>Кітап алмай келу</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Part</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>жасы белгісіз</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 жас және одан үлкен</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 жас</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <source>in other languages</source>
        <translation>басқа тілдерде</translation>
    </message>
    <message>
        <source>content not known</source>
        <translation>мазмұны белгісіз</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>of them counted without names</source>
        <translation>оның ішінде аты-жөнсіз саналғаны</translation>
    </message>
    <message>
        <source>New readers</source>
        <translation>Жаңа оқырмандар</translation>
    </message>
    <message>
        <source>Registered again</source>
        <translation>Қайта тіркелгендер</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Кітаптар</translation>
    </message>
    <message>
        <source>of them to the reading room</source>
        <translation>оның ішінде оқу залына</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Қайтару</translation>
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
        <source>Cash</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Берешектен босатылды</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Күтіп тұрғандар</translation>
    </message>
    <message>
        <source>Requests to be taken off the shelves</source>
        <translation>Сөрелерден алынуға тиіс талаптар</translation>
    </message>
    <message>
        <source>On the hold shelf</source>
        <translation>Бронь сөресінде</translation>
    </message>
    <message>
        <source>of them longer than their time</source>
        <translation>оның ішінде мерзімі өткені</translation>
    </message>
    <message>
        <source>On the way here</source>
        <translation>Осында жолда</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>оның ішінде кешіккені</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Number of the last entry</source>
        <translation>Соңғы жазбаның нөмірі</translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation>Оның белгісі</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today&apos;s visit of the reader with the card %1 is noted already.</source>
        <translation>Оқырманның бүгінгі келуі жазылып қойған. Оқырман билеті: %1.</translation>
    </message>
    <message>
        <source>The number must be from 1 to %1.</source>
        <translation>Сан 1 мен %1 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>thematic</source>
        <translation>тақырыптық</translation>
    </message>
    <message>
        <source>of a title&apos;s place</source>
        <translation>мекенжайлық</translation>
    </message>
    <message>
        <source>factual</source>
        <translation>фактографиялық</translation>
    </message>
    <message>
        <source>completing a description</source>
        <translation>нақтылаушы</translation>
    </message>
    <message>
        <source>Lendings</source>
        <translation>Кітап беру</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Ұзартулар</translation>
    </message>
    <message>
        <source>Uses in the library</source>
        <translation>Кітапханада пайдалану</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Тіркеулер</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Анықтамалар</translation>
    </message>
    <message>
        <source>Unmet requests</source>
        <translation>Қанағаттандырылмаған сұраныстар</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Әрекет бойынша</translation>
    </message>
    <message>
        <source>By reader category</source>
        <translation>Оқырман санаты бойынша</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Жас бойынша</translation>
    </message>
    <message>
        <source>Youth aged 14 to 29</source>
        <translation>14–29 жастағы жастар</translation>
    </message>
    <message>
        <source>Youth aged 14 to 35</source>
        <translation>14–35 жастағы жастар</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Тіл бойынша</translation>
    </message>
    <message>
        <source>By kind of publication</source>
        <translation>Басылым түрі бойынша</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Мазмұн бойынша</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Орын бойынша</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>Тәсіл бойынша</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Жынысы бойынша</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күн бойынша</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Ай бойынша</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 жас және одан үлкен</translation>
    </message>
    <message>
        <source>other ages</source>
        <translation>басқа жаста</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 жас</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>үйге</translation>
    </message>
    <message>
        <source>in the reading room</source>
        <translation>оқу залында</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>кітап беру орнында</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>қолмен белгіленген</translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>атаусыз саналған</translation>
    </message>
    <message>
        <source>new readers</source>
        <translation>жаңа оқырмандар</translation>
    </message>
    <message>
        <source>registered again</source>
        <translation>қайта тіркелген</translation>
    </message>
    <message>
        <source>asked in person</source>
        <translation>өзі келіп сұраған</translation>
    </message>
    <message>
        <source>asked from afar</source>
        <translation>қашықтан сұраған</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <source>in other languages</source>
        <translation>басқа тілдерде</translation>
    </message>
    <message>
        <source>women</source>
        <translation>әйелдер</translation>
    </message>
    <message>
        <source>men</source>
        <translation>ерлер</translation>
    </message>
    <message>
        <source>several categories</source>
        <translation>бірнеше санат</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DayPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Күн парағы</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Add visits</source>
        <translation>Келулерді қосу</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Анықтама: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Scan the reader&apos;s card first: the visit is noted for whoever stands here.</source>
        <translation>Алдымен оқырман билетін сканерлеңіз: келу осында тұрған оқырманға жазылады.</translation>
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
        <source>Reference noted: %1.</source>
        <translation>Анықтама жазылды: %1.</translation>
    </message>
    <message>
        <source>Day sheet of %1</source>
        <translation>Күн парағы: %1</translation>
    </message>
    <message>
        <source>Number of visits without names</source>
        <translation>Аты-жөнсіз келулер саны</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Бүкіл кітапхана</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
</context>
</TS>
