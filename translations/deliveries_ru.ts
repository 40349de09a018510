<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Deliveries</name>
    <message>
        <source>A supplier needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a supplier with this name or business number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no business number. It has twelve digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no supplier “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries name the supplier “%1”. It can be closed, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier “%1” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table that can be read: %1. Tables are XLSX, ODS and CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of the old Excel: %1. Save it as XLSX and take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is larger than any that is taken: %1. Nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is protected by a password: %1. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet has headings that are known. Say which column has the titles and which the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column has the titles and which the copies or prices. The headings are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted. The list has to be put right first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: copies in processing need a place to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery has at most %1 copies. Divide the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is signed: act %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is not signed. Undo it, or sign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was reversed, by record %1 of the summary book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies of this delivery stand in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no title, and no record with this ISBN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum is %1, price times copies is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total is %1, the rows add up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total of copies is %1, the rows have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has the sum %1, the rows add up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has %1 copies, the rows have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies are spread over places, there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula in “%1” has no value. Open the table, save it and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell has an error instead of a value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows what “%1” is in tenge. Give the prices in tenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in “%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no right ISBN; the title decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record with this ISBN has another title: “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records could be meant; the copies go to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no price: the copies have no value in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: a short record is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
