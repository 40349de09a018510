<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Stocktakings</name>
    <message>
        <source>Several copies have the code “%1”. Scan the other code of the copy.</source>
        <translation>Код «%1» есть у нескольких экземпляров. Отсканируйте другой код экземпляра.</translation>
    </message>
    <message>
        <source>There is no such stocktaking.</source>
        <translation>Такой проверки фонда нет.</translation>
    </message>
    <message>
        <source>By the books no copy stands there. Choose another place or other shelf marks.</source>
        <translation>По учёту там нет ни одного экземпляра. Выберите другое место или другие шифры.</translation>
    </message>
    <message>
        <source>Some of these copies are on the list of stocktaking %1, whose act is not signed yet. Sign or cancel that one first.</source>
        <translation>Часть этих экземпляров стоит в списке проверки %1, акт которой ещё не подписан. Сначала подпишите или отмените её.</translation>
    </message>
    <message>
        <source>The first shelf mark comes after the last one. Exchange them.</source>
        <translation>Первый шифр стоит после последнего. Поменяйте их местами.</translation>
    </message>
    <message>
        <source>Scanning still goes on in this stocktaking. Close it first.</source>
        <translation>В этой проверке ещё идёт сканирование. Сначала закройте её.</translation>
    </message>
    <message>
        <source>This stocktaking is closed. Reopen it to go on scanning.</source>
        <translation>Эта проверка закрыта. Чтобы продолжить сканирование, откройте её снова.</translation>
    </message>
    <message>
        <source>The act of this stocktaking is signed. Reverse the act first.</source>
        <translation>Акт этой проверки подписан. Сначала сторнируйте акт.</translation>
    </message>
    <message>
        <source>This stocktaking was cancelled. Start a new one.</source>
        <translation>Эта проверка отменена. Начните новую.</translation>
    </message>
    <message>
        <source>There is no code to be scanned.</source>
        <translation>Нет кода для сканирования.</translation>
    </message>
    <message>
        <source>This is the card of a reader. It was not kept.</source>
        <translation>Это читательский билет. Он не сохранён.</translation>
    </message>
    <message>
        <source>This scanner has sent another code under this number. Nothing was kept; scan the copy again.</source>
        <translation>Этот сканер уже прислал под этим номером другой код. Ничего не сохранено, отсканируйте экземпляр снова.</translation>
    </message>
    <message>
        <source>The act needs a chair of the commission. Enter one first.</source>
        <translation>В акте нужен председатель комиссии. Сначала укажите его.</translation>
    </message>
    <message>
        <source>The result no longer holds for copy %1: since the stocktaking was closed it was seen, lent or withdrawn. Reopen the stocktaking and close it again.</source>
        <translation>Для экземпляра %1 результат больше не верен: после закрытия проверки его нашли, выдали или списали. Откройте проверку снова и закройте ещё раз.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписана</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Found again: it was missing</source>
        <translation>Найдено снова: числилось отсутствующим</translation>
    </message>
    <message>
        <source>Out of order on the shelf</source>
        <translation>Не на своём месте на полке</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <translation>Уже отсканировано</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Из другого места</translation>
    </message>
    <message>
        <source>On loan by the books, but here</source>
        <translation>По учёту на руках, но здесь</translation>
    </message>
    <message>
        <source>Written off, but here</source>
        <translation>Списано, но здесь</translation>
    </message>
    <message>
        <source>Not on the list: new or not entered</source>
        <translation>Нет в списке: новое или не учтено</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Неизвестный код</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>ещё не отсканировано</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>найдено снова</translation>
    </message>
    <message>
        <source>came back since the start</source>
        <translation>возвращено после начала</translation>
    </message>
    <message>
        <source>with a reader</source>
        <translation>на руках</translation>
    </message>
    <message>
        <source>elsewhere: bindery, display, on the way</source>
        <translation>в другом месте: переплёт, выставка, в пути</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утеряно</translation>
    </message>
    <message>
        <source>missing for the first time</source>
        <translation>не найдено впервые</translation>
    </message>
    <message>
        <source>missing for the second time</source>
        <translation>не найдено во второй раз</translation>
    </message>
    <message>
        <source>left since the start</source>
        <translation>выбыло после начала</translation>
    </message>
</context>
</TS>
