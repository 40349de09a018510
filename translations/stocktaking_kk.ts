<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Stocktakings</name>
    <message>
        <source>Several copies have the code “%1”. Scan the other code of the copy.</source>
        <translation>Бұл код бірнеше данада бар: «%1». Дананың басқа кодын сканерлеңіз.</translation>
    </message>
    <message>
        <source>There is no such stocktaking.</source>
        <translation>Мұндай қор тексеруі жоқ.</translation>
    </message>
    <message>
        <source>By the books no copy stands there. Choose another place or other shelf marks.</source>
        <translation>Есеп бойынша ол жерде бірде-бір дана жоқ. Басқа орынды немесе басқа шифрларды таңдаңыз.</translation>
    </message>
    <message>
        <source>Some of these copies are on the list of stocktaking %1, whose act is not signed yet. Sign or cancel that one first.</source>
        <translation>Бұл даналардың бір бөлігі актісі әлі қол қойылмаған басқа тексерудің тізімінде тұр: %1. Алдымен сол тексерудің актісіне қол қойыңыз немесе оны тоқтатыңыз.</translation>
    </message>
    <message>
        <source>The first shelf mark comes after the last one. Exchange them.</source>
        <translation>Бірінші шифр соңғысынан кейін тұр. Олардың орнын ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Scanning still goes on in this stocktaking. Close it first.</source>
        <translation>Бұл тексеруде сканерлеу әлі жүріп жатыр. Алдымен оны жабыңыз.</translation>
    </message>
    <message>
        <source>This stocktaking is closed. Reopen it to go on scanning.</source>
        <translation>Бұл тексеру жабылған. Сканерлеуді жалғастыру үшін оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The act of this stocktaking is signed. Reverse the act first.</source>
        <translation>Бұл тексерудің актісіне қол қойылған. Алдымен актінің күшін жойыңыз.</translation>
    </message>
    <message>
        <source>This stocktaking was cancelled. Start a new one.</source>
        <translation>Бұл тексеру тоқтатылған. Жаңасын бастаңыз.</translation>
    </message>
    <message>
        <source>There is no code to be scanned.</source>
        <translation>Сканерленетін код жоқ.</translation>
    </message>
    <message>
        <source>This is the card of a reader. It was not kept.</source>
        <translation>Бұл – оқырман билеті. Ол сақталған жоқ.</translation>
    </message>
    <message>
        <source>This scanner has sent another code under this number. Nothing was kept; scan the copy again.</source>
        <translation>Бұл сканер осы нөмірмен басқа код жіберген. Ештеңе сақталған жоқ, дананы қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The act needs a chair of the commission. Enter one first.</source>
        <translation>Актіге комиссия төрағасы керек. Алдымен оны енгізіңіз.</translation>
    </message>
    <message>
        <source>The result no longer holds for copy %1: since the stocktaking was closed it was seen, lent or withdrawn. Reopen the stocktaking and close it again.</source>
        <translation>Нәтиже мына данаға енді сәйкес емес: %1. Тексеру жабылғаннан кейін ол табылған, берілген немесе есептен шығарылған. Тексеруді қайта ашып, қайта жабыңыз.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Found again: it was missing</source>
        <translation>Қайта табылды: жоқ деп саналған еді</translation>
    </message>
    <message>
        <source>Out of order on the shelf</source>
        <translation>Сөреде өз орнында емес</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation>Бұрын сканерленген</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Басқа жердікі</translation>
    </message>
    <message>
        <source>On loan by the books, but here</source>
        <translation>Есеп бойынша оқырман қолында, бірақ осында</translation>
    </message>
    <message>
        <source>Written off, but here</source>
        <translation>Есептен шығарылған, бірақ осында</translation>
    </message>
    <message>
        <source>Not on the list: new or not entered</source>
        <translation>Тізімде жоқ: жаңа немесе есепке алынбаған</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Белгісіз код</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>әлі сканерленбеген</translation>
    </message>
    <message>
        <source>found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>қайта табылды</translation>
    </message>
    <message>
        <source>came back since the start</source>
        <translation>тексеру басталғалы қайтарылған</translation>
    </message>
    <message>
        <source>with a reader</source>
        <translation>оқырман қолында</translation>
    </message>
    <message>
        <source>elsewhere: bindery, display, on the way</source>
        <translation>басқа жерде: түптеуде, көрмеде, жолда</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоғалған</translation>
    </message>
    <message>
        <source>missing for the first time</source>
        <translation>бірінші рет табылмады</translation>
    </message>
    <message>
        <source>missing for the second time</source>
        <translation>екінші рет табылмады</translation>
    </message>
    <message>
        <source>left since the start</source>
        <translation>тексеру басталғалы шығып кеткен</translation>
    </message>
</context>
</TS>
