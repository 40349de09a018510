<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Deliveries</name>
    <message>
        <source>A supplier needs a name.</source>
        <translation>У поставщика должно быть название.</translation>
    </message>
    <message>
        <source>There is a supplier with this name or business number: %1.</source>
        <translation>Поставщик с таким названием или БИН уже есть: %1.</translation>
    </message>
    <message>
        <source>“%1” is no business number. It has twelve digits.</source>
        <translation>«%1» — не БИН. В нём двенадцать цифр.</translation>
    </message>
    <message>
        <source>There is no supplier “%1”.</source>
        <translation>Поставщика «%1» нет.</translation>
    </message>
    <message>
        <source>Deliveries name the supplier “%1”. It can be closed, not removed.</source>
        <translation>У поставщика «%1» есть поступления. Его можно закрыть, но не удалить.</translation>
    </message>
    <message>
        <source>The supplier “%1” is closed.</source>
        <translation>Поставщик «%1» закрыт.</translation>
    </message>
    <message>
        <source>This is no table that can be read: %1. Tables are XLSX, ODS and CSV.</source>
        <translation>Этот файл не читается как таблица: %1. Таблицы принимаются в XLSX, ODS и CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old Excel: %1. Save it as XLSX and take that.</source>
        <translation>Это книга старого Excel: %1. Сохраните её как XLSX и возьмите тот файл.</translation>
    </message>
    <message>
        <source>The table is larger than any that is taken: %1. Nothing of it was read.</source>
        <translation>Таблица слишком велика: %1. Из неё ничего не прочитано.</translation>
    </message>
    <message>
        <source>The table is protected by a password: %1. Save it without one.</source>
        <translation>Таблица защищена паролем: %1. Сохраните её без пароля.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>В списке нет столбца «%1».</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>В книге нет листа «%1».</translation>
    </message>
    <message>
        <source>No sheet has headings that are known. Say which column has the titles and which the copies.</source>
        <translation>Ни на одном листе нет известных заголовков. Укажите, в каком столбце названия, а в каком количество.</translation>
    </message>
    <message>
        <source>Say which column has the titles and which the copies or prices. The headings are: %1.</source>
        <translation>Укажите, в каком столбце названия, а в каком количество или цена. Заголовки: %1.</translation>
    </message>
    <message>
        <source>Nothing was posted. The list has to be put right first:</source>
        <translation>Ничего не проведено. Сначала исправьте список:</translation>
    </message>
    <message>
        <source>Row %1: copies in processing need a place to go to.</source>
        <translation>Строка %1: для экземпляров в обработке нужно место, куда они пойдут.</translation>
    </message>
    <message>
        <source>A delivery has at most %1 copies. Divide the list.</source>
        <translation>В одном поступлении не больше экземпляров, чем %1. Разделите список.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Такого поступления нет.</translation>
    </message>
    <message>
        <source>The delivery is signed: act %1.</source>
        <translation>Поступление подписано. Акт: %1.</translation>
    </message>
    <message>
        <source>The delivery is not signed. Undo it, or sign it first.</source>
        <translation>Поступление не подписано. Отмените его или сначала подпишите.</translation>
    </message>
    <message>
        <source>The delivery was reversed, by record %1 of the summary book.</source>
        <translation>Поступление сторнировано. Запись КСУ: %1.</translation>
    </message>
    <message>
        <source>The copies of this delivery stand in the books.</source>
        <translation>Экземпляры этого поступления стоят в книгах учёта.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>there is no title, and no record with this ISBN.</source>
        <translation>нет названия, и записи с таким ISBN тоже нет.</translation>
    </message>
    <message>
        <source>“%1” is no number of copies.</source>
        <translation>«%1» — не число экземпляров.</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>«%1» — не цена.</translation>
    </message>
    <message>
        <source>“%1” is no sum.</source>
        <translation>«%1» — не сумма.</translation>
    </message>
    <message>
        <source>the sum is %1, price times copies is %2.</source>
        <translation>сумма %1, а цена на количество даёт %2.</translation>
    </message>
    <message>
        <source>the total is %1, the rows add up to %2.</source>
        <translation>итог %1, а строки дают %2.</translation>
    </message>
    <message>
        <source>the total of copies is %1, the rows have %2.</source>
        <translation>итог по экземплярам %1, а в строках %2.</translation>
    </message>
    <message>
        <source>The invoice has the sum %1, the rows add up to %2.</source>
        <translation>В накладной сумма %1, а строки дают %2.</translation>
    </message>
    <message>
        <source>The invoice has %1 copies, the rows have %2.</source>
        <translation>В накладной экземпляров: %1, а в строках: %2.</translation>
    </message>
    <message>
        <source>%1 copies are spread over places, there are %2.</source>
        <translation>по местам разложено экземпляров: %1, а всего: %2.</translation>
    </message>
    <message>
        <source>a formula in “%1” has no value. Open the table, save it and take it again.</source>
        <translation>у формулы в столбце «%1» нет значения. Откройте таблицу, сохраните и возьмите снова.</translation>
    </message>
    <message>
        <source>a cell has an error instead of a value: %1</source>
        <translation>в ячейке вместо значения ошибка: %1</translation>
    </message>
    <message>
        <source>nobody knows what “%1” is in tenge. Give the prices in tenge.</source>
        <translation>неизвестно, сколько «%1» в тенге. Укажите цены в тенге.</translation>
    </message>
    <message>
        <source>the row is damaged.</source>
        <translation>строка повреждена.</translation>
    </message>
    <message>
        <source>the text in “%1” is too long.</source>
        <translation>текст в столбце «%1» слишком длинный.</translation>
    </message>
    <message>
        <source>“%1” is no right ISBN; the title decides.</source>
        <translation>«%1» — неверный ISBN; решает название.</translation>
    </message>
    <message>
        <source>the record with this ISBN has another title: “%1” and “%2”.</source>
        <translation>у записи с этим ISBN другое название: «%1» и «%2».</translation>
    </message>
    <message>
        <source>%1 records could be meant; the copies go to “%2”.</source>
        <translation>подходящих записей: %1; экземпляры пойдут к «%2».</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» — не год.</translation>
    </message>
    <message>
        <source>there is no price: the copies have no value in the books.</source>
        <translation>цены нет: в книгах учёта у экземпляров не будет стоимости.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>by ISBN</source>
        <translation>по ISBN</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>new: a short record is made</source>
        <translation>новое: создаётся краткая запись</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>том</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издательство</translation>
    </message>
    <message>
        <source>place of publication</source>
        <translation>место издания</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>number of copies</source>
        <translation>число экземпляров</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>цена одного</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>place of the copies</source>
        <translation>место экземпляров</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Several sheets have a list: %1. Say which one came.</source>
        <translation>Список есть на нескольких листах: %1. Укажите, какой поступил.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known.</source>
        <translation>язык «%1» неизвестен.</translation>
    </message>
    <message>
        <source>the books have no kind of stock “%1”.</source>
        <translation>в книгах учёта нет вида фонда «%1».</translation>
    </message>
    <message>
        <source>A document of this supplier with this number and year was posted before: act %1.</source>
        <translation>Документ этого поставщика с таким номером и годом уже проведён: акт %1.</translation>
    </message>
    <message>
        <source>There is no supplier “%1” yet. It will be added.</source>
        <translation>Поставщика «%1» ещё нет. Он будет добавлен.</translation>
    </message>
    <message>
        <source>copies without a place: %1.</source>
        <translation>экземпляров без места хранения: %1.</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (предположительно)</translation>
    </message>
    <message>
        <source>content not known</source>
        <translation>содержание не определено</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>kind of stock</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message>
        <source>BBK</source>
        <translation>ББК</translation>
    </message>
    <message>
        <source>UDC</source>
        <translation>УДК</translation>
    </message>
    <message>
        <source>A list of the same rows was posted before: act %1. Say so if it comes again.</source>
        <translation>Список с теми же строками уже проведён: акт %1. Если он пришёл ещё раз, укажите это.</translation>
    </message>
    <message>
        <source>This document of the supplier was posted before: act %1. Say so if it comes again.</source>
        <translation>Этот документ поставщика уже проведён: акт %1. Если он пришёл ещё раз, укажите это.</translation>
    </message>
    <message>
        <source>Copy %1 is bound into volume %2. Take the binding back first.</source>
        <translation>Экземпляр %1 переплетён в том %2. Сначала отмените переплёт.</translation>
    </message>
    <message>
        <source>“%1” is the title of an earlier row, too, and neither year nor author says that it is the same book. It gets a record of its own; look whether they are one.</source>
        <translation>«%1» — то же заглавие стоит в строке выше, но ни год, ни автор не подтверждают, что это одна книга. Для неё создаётся отдельная запись; посмотрите, не одно ли это издание.</translation>
    </message>
    <message>
        <source>record %1, “%2”, has the same title, and neither year nor author says that it is the same book. A record of its own is made; look whether they are one.</source>
        <translation>у записи %1, «%2», то же заглавие, но ни год, ни автор не подтверждают, что это одна книга. Создаётся отдельная запись; посмотрите, не одно ли это издание.</translation>
    </message>
    <message>
        <source>The prices in Soviet roubles are %1 in all. They stand in the books as %2 tenge: 500 roubles are 1 tenge.</source>
        <translation>Цены в советских рублях, всего: %1. В учёте они стоят в тенге: %2 (500 рублей — 1 тенге).</translation>
    </message>
</context>
</TS>
