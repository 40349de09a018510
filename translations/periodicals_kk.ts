<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PeriodicalPapers</name>
    <message>
        <source>Claim: issues that did not come</source>
        <translation>Рекламация: келмеген нөмірлер</translation>
    </message>
    <message>
        <source>The library has subscribed to the periodicals below. The issues named here were expected and have not come. We ask to send them, or to say in writing why they are missing.</source>
        <translation>Кітапхана төмендегі мерзімді басылымдарға жазылған. Осында аталған нөмірлер күтілді, бірақ келген жоқ. Оларды жіберуіңізді немесе неге жоқ екенін жазбаша хабарлауыңызды сұраймыз.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Күтілген күні</translation>
    </message>
    <message>
        <source>Copies lacking</source>
        <translation>Жетпейтін дана</translation>
    </message>
    <message>
        <source>Document of the subscription</source>
        <translation>Жазылым құжаты</translation>
    </message>
    <message>
        <source>Claimed again on</source>
        <translation>Қайта жіберілген күні</translation>
    </message>
    <message>
        <source>Issues: %1. Copies: %2.</source>
        <translation>Нөмірлер: %1. Даналар: %2.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Librarian of periodicals</source>
        <translation>Мерзімді басылымдар кітапханашысы</translation>
    </message>
    <message>
        <source>Addressed to: %1</source>
        <translation>Кімге: %1</translation>
    </message>
</context>
<context>
    <name>Periodicals</name>
    <message>
        <source>There is no such subscription.</source>
        <translation>Мұндай жазылым жоқ.</translation>
    </message>
    <message>
        <source>A subscription is for months of one year, from an earlier one to a later one; months are 1 to 12.</source>
        <translation>Жазылым бір жылдың айларына жасалады: ертерек айдан кешірек айға дейін; айлар 1–12.</translation>
    </message>
    <message>
        <source>A periodical has 1 to 366 issues a year, and at least one in the months of the subscription.</source>
        <translation>Мерзімді басылымның жылына 1–366 нөмірі болады, жазылым айларында кемінде біреуі.</translation>
    </message>
    <message>
        <source>Say how many sets come, and to which places; each place is named once.</source>
        <translation>Неше жинақ және қай орындарға келетінін көрсетіңіз; әр орын бір рет аталады.</translation>
    </message>
    <message>
        <source>Issues times sets are more than %1. Make several subscriptions of it.</source>
        <translation>Нөмірлер мен жинақтардың көбейтіндісі %1 санынан асады. Бірнеше жазылымға бөліңіз.</translation>
    </message>
    <message>
        <source>Issues of this subscription have arrived or were claimed. It is not removed.</source>
        <translation>Осы жазылымның нөмірлері келді немесе олар бойынша рекламация жіберілді. Ол жойылмайды.</translation>
    </message>
    <message>
        <source>The subscription has no such issue: %1.</source>
        <translation>Жазылымда мұндай нөмір жоқ: %1.</translation>
    </message>
    <message>
        <source>The subscription has this issue: %1.</source>
        <translation>Жазылымда бұл нөмір бар: %1.</translation>
    </message>
    <message>
        <source>An issue needs a number.</source>
        <translation>Шығарылымның нөмірі болуы керек.</translation>
    </message>
    <message>
        <source>It has arrived: %1.</source>
        <translation>Ол келді: %1.</translation>
    </message>
    <message>
        <source>More came than are lacking: %1 lacks in so many sets: %2.</source>
        <translation>Жетіспейтіннен көп келді: %1 жетіспейтін жинақтар саны — %2.</translation>
    </message>
    <message>
        <source>It has not arrived: %1.</source>
        <translation>Ол келмеді: %1.</translation>
    </message>
    <message>
        <source>It stands in the books of account: %1. Take that back first.</source>
        <translation>Ол есеп кітаптарында тұр: %1. Алдымен соны болдырмаңыз.</translation>
    </message>
    <message>
        <source>A volume is made of what stands in the books of account. Enter it there first: %1.</source>
        <translation>Тігінді есеп кітаптарында тұрғаннан жасалады. Алдымен есепке енгізіңіз: %1.</translation>
    </message>
    <message>
        <source>It is bound into a volume: %1.</source>
        <translation>Ол тігіндіге түптелген: %1.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Кешіккен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Every issue that has arrived stands in the books of account.</source>
        <translation>Келген нөмірлердің бәрі есеп кітаптарында тұр.</translation>
    </message>
    <message>
        <source>The set has no issue that stands in the books of account and is not bound.</source>
        <translation>Жинақта есеп кітаптарында тұрған және түптелмеген нөмір жоқ.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешігуде</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>рекламация жіберілді</translation>
    </message>
    <message>
        <source>came in part</source>
        <translation>жартылай келді</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>есепте</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>түптелген</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>қосымша</translation>
    </message>
    <message>
        <source>special number</source>
        <translation>арнайы шығарылым</translation>
    </message>
    <message>
        <source>each issue</source>
        <translation>әр нөмір</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>жинақ</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1, %2 ай</translation>
    </message>
    <message>
        <source>%1, months %2–%3</source>
        <translation>%1, %2–%3 айлар</translation>
    </message>
    <message>
        <source>%1 is a number of %2: it cannot have come before December of the year before. Look at the subscription or the day.</source>
        <translation>Нөмірдің жылы басқа: %1, жылы: %2. Ол алдыңғы жылдың желтоқсанынан бұрын келе алмайды. Жазылымды немесе күнді тексеріңіз.</translation>
    </message>
</context>
</TS>
