<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Movements</name>
    <message>
        <source>There is no movement act %1.</source>
        <translation>Нет такого акта движения: %1.</translation>
    </message>
    <message>
        <source>Act %1 is signed. It is not changed any more: a reversing act takes it back.</source>
        <translation>Акт подписан: %1. Он больше не меняется: отменить его может только обратный акт.</translation>
    </message>
    <message>
        <source>The act is a draft: nothing has moved by it. Discard it.</source>
        <translation>Акт ещё черновик: по нему ничего не перемещено. Удалите черновик.</translation>
    </message>
    <message>
        <source>A reversing act is not reversed. Make another act.</source>
        <translation>Обратный акт не отменяют. Составьте новый акт.</translation>
    </message>
    <message>
        <source>Not signed: copies that cannot move stand on the act: %1. The first is %2: %3. Take them off the act.</source>
        <translation>Не подписано: в акте есть экземпляры, которые переместить нельзя: %1. Первый – %2: %3. Уберите их из акта.</translation>
    </message>
    <message>
        <source>Say to which place the copies go.</source>
        <translation>Укажите, куда передаются экземпляры.</translation>
    </message>
    <message>
        <source>A coefficient is a number above 0 and up to 1000, with at most four decimals: 1.25.</source>
        <translation>Коэффициент – число больше 0 и не больше 1000, не более четырёх знаков после запятой: 1,25.</translation>
    </message>
    <message>
        <source>Only an act of re-valuation gives a copy another value.</source>
        <translation>Стоимость экземпляра меняет только акт переоценки.</translation>
    </message>
    <message>
        <source>No copy of this act is at the bindery: it is a draft, an act of another kind, or all are back.</source>
        <translation>В переплёте нет ни одного экземпляра этого акта: это черновик, акт другого вида, или все вернулись.</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>передача</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>переплёт</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>ремонт</translation>
    </message>
    <message>
        <source>re-valuation</source>
        <translation>переоценка</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>на руках</translation>
    </message>
    <message>
        <source>kept for a reader</source>
        <translation>отложен для читателя</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>missing or lost</source>
        <translation>не найден или утерян</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списан</translation>
    </message>
    <message>
        <source>on another draft</source>
        <translation>в другом черновике</translation>
    </message>
    <message>
        <source>belongs to that place already</source>
        <translation>уже числится там</translation>
    </message>
    <message>
        <source>at the bindery or in digitization</source>
        <translation>в переплёте или на оцифровке</translation>
    </message>
    <message>
        <source>in no book of account</source>
        <translation>нет в книгах учёта</translation>
    </message>
    <message>
        <source>entered after the day of the act</source>
        <translation>поступил позже даты акта</translation>
    </message>
    <message>
        <source>no new value</source>
        <translation>нет новой стоимости</translation>
    </message>
    <message>
        <source>no other copy stays at its place</source>
        <translation>на месте не остаётся другого экземпляра</translation>
    </message>
    <message>
        <source>no other copy is left meanwhile</source>
        <translation>на это время не остаётся другого экземпляра</translation>
    </message>
    <message>
        <source>on a draft of a write-off act</source>
        <translation>в черновике акта о списании</translation>
    </message>
    <message>
        <source>worth that already</source>
        <translation>стоимость уже такая</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>возвращён: %1</translation>
    </message>
    <message>
        <source>all are back</source>
        <translation>все вернулись</translation>
    </message>
    <message>
        <source>not back: %1</source>
        <translation>не вернулось: %1</translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>коэффициент: %1</translation>
    </message>
    <message>
        <source>each value typed</source>
        <translation>каждая стоимость введена</translation>
    </message>
    <message>
        <source>Not reversed: copy %1 is not as the act has left it: %2. Make another act for what is wrong.</source>
        <translation>Не отменено: экземпляр уже не такой, каким его оставил акт: %1 (%2). Составьте новый акт на то, что неверно.</translation>
    </message>
    <message>
        <source>it was written off</source>
        <translation>он списан</translation>
    </message>
    <message>
        <source>it came back on %1</source>
        <translation>вернулся %1</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>it belongs to another place</source>
        <translation>числится за другим местом</translation>
    </message>
    <message>
        <source>it is at the bindery no more</source>
        <translation>уже не в переплёте</translation>
    </message>
    <message>
        <source>its line in the books was changed since</source>
        <translation>его строка в книгах с тех пор изменена</translation>
    </message>
    <message>
        <source>Back on the shelf: %1.</source>
        <translation>Вернулось на полку: %1.</translation>
    </message>
    <message>
        <source>Written off meanwhile, on no shelf: %1.</source>
        <translation>За это время списано, на полке нет: %1.</translation>
    </message>
</context>
</TS>
