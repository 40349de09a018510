<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PeriodicalPapers</name>
    <message>
        <source>Claim: issues that did not come</source>
        <translation>Рекламация: недополученные номера</translation>
    </message>
    <message>
        <source>The library has subscribed to the periodicals below. The issues named here were expected and have not come. We ask to send them, or to say in writing why they are missing.</source>
        <translation>Библиотека подписана на указанные ниже периодические издания. Перечисленные номера ожидались и не поступили. Просим прислать их или письменно сообщить причину их отсутствия.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Ожидался до</translation>
    </message>
    <message>
        <source>Copies lacking</source>
        <translation>Недостаёт экз.</translation>
    </message>
    <message>
        <source>Document of the subscription</source>
        <translation>Документ подписки</translation>
    </message>
    <message>
        <source>Claimed again on</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>Issues: %1. Copies: %2.</source>
        <translation>Номеров: %1. Экземпляров: %2.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Librarian of periodicals</source>
        <translation>Библиотекарь по периодике</translation>
    </message>
    <message>
        <source>Addressed to: %1</source>
        <translation>Кому: %1</translation>
    </message>
</context>
<context>
    <name>Periodicals</name>
    <message>
        <source>There is no such subscription.</source>
        <translation>Такой подписки нет.</translation>
    </message>
    <message>
        <source>A subscription is for months of one year, from an earlier one to a later one; months are 1 to 12.</source>
        <translation>Подписка оформляется на месяцы одного года, от более раннего до более позднего; месяцы — от 1 до 12.</translation>
    </message>
    <message>
        <source>A periodical has 1 to 366 issues a year, and at least one in the months of the subscription.</source>
        <translation>У периодического издания от 1 до 366 номеров в год и хотя бы один в месяцы подписки.</translation>
    </message>
    <message>
        <source>Say how many sets come, and to which places; each place is named once.</source>
        <translation>Укажите, сколько комплектов поступает и в какие места; каждое место называется один раз.</translation>
    </message>
    <message>
        <source>Issues times sets are more than %1. Make several subscriptions of it.</source>
        <translation>Номеров, умноженных на комплекты, больше %1. Разделите на несколько подписок.</translation>
    </message>
    <message>
        <source>Issues of this subscription have arrived or were claimed. It is not removed.</source>
        <translation>Номера по этой подписке поступили или по ним отправлена рекламация. Она не удаляется.</translation>
    </message>
    <message>
        <source>The subscription has no such issue: %1.</source>
        <translation>В подписке нет такого номера: %1.</translation>
    </message>
    <message>
        <source>The subscription has this issue: %1.</source>
        <translation>В подписке этот номер есть: %1.</translation>
    </message>
    <message>
        <source>An issue needs a number.</source>
        <translation>У выпуска должен быть номер.</translation>
    </message>
    <message>
        <source>It has arrived: %1.</source>
        <translation>Он поступил: %1.</translation>
    </message>
    <message>
        <source>More came than are lacking: %1 lacks in so many sets: %2.</source>
        <translation>Поступило больше, чем недостаёт: %1 недостаёт в комплектах: %2.</translation>
    </message>
    <message>
        <source>It has not arrived: %1.</source>
        <translation>Он не поступил: %1.</translation>
    </message>
    <message>
        <source>It stands in the books of account: %1. Take that back first.</source>
        <translation>Он стоит в книгах учёта: %1. Сначала отмените это.</translation>
    </message>
    <message>
        <source>A volume is made of what stands in the books of account. Enter it there first: %1.</source>
        <translation>Подшивка составляется из того, что стоит в книгах учёта. Сначала внесите в учёт: %1.</translation>
    </message>
    <message>
        <source>It is bound into a volume: %1.</source>
        <translation>Он переплетён в подшивку: %1.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Ничего не запаздывает.</translation>
    </message>
    <message>
        <source>Every issue that has arrived stands in the books of account.</source>
        <translation>Все поступившие номера стоят в книгах учёта.</translation>
    </message>
    <message>
        <source>The set has no issue that stands in the books of account and is not bound.</source>
        <translation>В комплекте нет номеров, которые стоят в книгах учёта и не переплетены.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>late</source>
        <translation>запаздывает</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>отправлена рекламация</translation>
    </message>
    <message>
        <source>came in part</source>
        <translation>поступил частично</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>поступил</translation>
    </message>
    <message>
        <source>in the books</source>
        <translation>в учёте</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>переплетён</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>special number</source>
        <translation>специальный выпуск</translation>
    </message>
    <message>
        <source>each issue</source>
        <translation>каждый номер</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>комплект</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1, месяц %2</translation>
    </message>
    <message>
        <source>%1, months %2–%3</source>
        <translation>%1, месяцы %2–%3</translation>
    </message>
    <message>
        <source>%1 is a number of %2: it cannot have come before December of the year before. Look at the subscription or the day.</source>
        <translation>%1 — номер за %2 год: он не мог прийти раньше декабря предыдущего года. Проверьте подписку или дату.</translation>
    </message>
</context>
</TS>
