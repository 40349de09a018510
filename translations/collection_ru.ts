<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Copies</name>
    <message>
        <source>No copy has the number %1.</source>
        <translation>Экземпляра с номером %1 нет.</translation>
    </message>
    <message>
        <source>Another copy has the barcode %1 already.</source>
        <translation>Штрихкод %1 уже есть у другого экземпляра.</translation>
    </message>
    <message>
        <source>Another copy has the inventory number %1 already.</source>
        <translation>Инвентарный номер %1 уже есть у другого экземпляра.</translation>
    </message>
    <message>
        <source>%1 cannot be a barcode: use 3 to 64 Latin letters, digits, points, hyphens and underscores.</source>
        <translation>%1 не может быть штрихкодом: нужны 3–64 знака — латинские буквы, цифры, точки, дефисы и подчёркивания.</translation>
    </message>
    <message>
        <source>%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or type it whole.</source>
        <translation>%1 начинается как код этой программы, но контрольного знака нет или он неверен. Отсканируйте ещё раз или наберите целиком.</translation>
    </message>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Экземпляр на руках; сначала примите его.</translation>
    </message>
    <message>
        <source>The copy is written off; only a reversing act brings it back.</source>
        <translation>Экземпляр списан; вернуть его может только отменяющий акт.</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>в фонде</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>at the bindery</source>
        <translation>в переплёте</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>временно не выдаётся</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утерян</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списан</translation>
    </message>
    <message>
        <source>reading room only</source>
        <translation>только в читальном зале</translation>
    </message>
    <message>
        <source>for home loan</source>
        <translation>выдаётся на дом</translation>
    </message>
    <message>
        <source>%1 is the number of several copies; say which one is meant by its other number.</source>
        <translation>%1 — номер нескольких экземпляров; укажите нужный по другому его номеру.</translation>
    </message>
    <message>
        <source>A barcode or inventory number is of one copy. Leave both empty to add several copies.</source>
        <translation>Штрихкод и инвентарный номер бывают у одного экземпляра. Чтобы добавить несколько, оставьте оба поля пустыми.</translation>
    </message>
    <message>
        <source>From 1 to %1 copies are added at once.</source>
        <translation>За один раз добавляют от 1 до %1 экземпляров.</translation>
    </message>
    <message>
        <source>A copy is written off by a document: give its number and date.</source>
        <translation>Экземпляр списывают по документу: укажите его номер и дату.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>Этот день ещё не наступил: %1.</translation>
    </message>
    <message>
        <source>Nothing to change. State of the copy: %1.</source>
        <translation>Менять нечего. Состояние экземпляра: %1.</translation>
    </message>
    <message>
        <source>The copy is neither missing nor lost. Its state: %1.</source>
        <translation>Экземпляр не утерян и не числится отсутствующим. Его состояние: %1.</translation>
    </message>
    <message>
        <source>entered in the books</source>
        <translation>поставлен на учёт</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>на полке</translation>
    </message>
    <message>
        <source>held for a reader</source>
        <translation>отложен для читателя</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>on display</source>
        <translation>на выставке</translation>
    </message>
    <message>
        <source>in digitization</source>
        <translation>на оцифровке</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>цел</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>act %1</source>
        <translation>акт %1</translation>
    </message>
    <message>
        <source>A copy needs a number. Give it a barcode or an inventory number.</source>
        <translation>Экземпляру нужен номер. Укажите штрихкод или инвентарный номер.</translation>
    </message>
    <message>
        <source>A copy is put aside by a hold, not by hand. Place a hold for the reader.</source>
        <translation>Экземпляр откладывают бронированием, а не вручную. Оформите бронь для читателя.</translation>
    </message>
    <message>
        <source>A copy is on its way by a transfer, not by hand. Send it to its place.</source>
        <translation>Экземпляр отправляют в путь перемещением, а не вручную. Отправьте его в нужное место.</translation>
    </message>
    <message>
        <source>The books take no withdrawal of this copy with a day before %1.</source>
        <translation>Выбытие этого экземпляра не записывается датой раньше %1.</translation>
    </message>
    <message>
        <source>The copy stands in the books of account: it is written off by an act that a second person signs.</source>
        <translation>Экземпляр числится в книгах учёта: он списывается актом, который подписывает второй человек.</translation>
    </message>
    <message>
        <source>Copy %1 stands in the books of account with its price: what it is worth there is changed by an act of re-valuation, or corrected in the inventory book, and a second person signs.</source>
        <translation>Экземпляр числится в книгах учёта со своей ценой: %1. Его стоимость там меняется актом переоценки или исправляется в инвентарной книге, и подписывает второй человек.</translation>
    </message>
</context>
</TS>
