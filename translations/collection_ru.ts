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
</context>
</TS>
