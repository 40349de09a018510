<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Holds</name>
    <message>
        <source>The copy is on loan; take it back first.</source>
        <translation>Экземпляр выдан; сначала примите его.</translation>
    </message>
    <message>
        <source>The reader is blocked.</source>
        <translation>Читатель заблокирован.</translation>
    </message>
    <message>
        <source>The reader is blocked: %1</source>
        <translation>Читатель заблокирован: %1</translation>
    </message>
    <message>
        <source>The registration ended on %1.</source>
        <translation>Срок регистрации закончился %1.</translation>
    </message>
    <message>
        <source>The rules allow this reader no hold on it.</source>
        <translation>Правила не разрешают этому читателю бронировать это издание.</translation>
    </message>
    <message>
        <source>A copy stands on the shelf; the reader takes it there.</source>
        <translation>Экземпляр стоит на полке; читатель берёт его там сам.</translation>
    </message>
    <message>
        <source>The reader has as many holds as the rules allow: %1 of %2.</source>
        <translation>У читателя столько броней, сколько разрешают правила: %1 из %2.</translation>
    </message>
    <message>
        <source>The reader has placed as many holds today as the rules allow: %1 of %2.</source>
        <translation>Сегодня читатель оформил столько броней, сколько разрешают правила: %1 из %2.</translation>
    </message>
    <message>
        <source>The reader has a hold on it already.</source>
        <translation>У читателя уже есть бронь на это издание.</translation>
    </message>
    <message>
        <source>The reader has it on loan.</source>
        <translation>Это издание уже выдано читателю.</translation>
    </message>
    <message>
        <source>There is no copy to wait for: none was entered, or all are lost or written off.</source>
        <translation>Ждать нечего: экземпляров нет, либо все утеряны или списаны.</translation>
    </message>
    <message>
        <source>Nobody can wait for this copy. Its state: %1.</source>
        <translation>Этот экземпляр нельзя бронировать. Его состояние: %1.</translation>
    </message>
    <message>
        <source>It is read in the reading room only. Place the hold for the reading room.</source>
        <translation>Издание читают только в читальном зале. Оформите бронь для читального зала.</translation>
    </message>
    <message>
        <source>The day must not be over: %1.</source>
        <translation>Этот день уже прошёл: %1.</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>Такой брони нет.</translation>
    </message>
    <message>
        <source>The hold has ended. Its state: %1.</source>
        <translation>Бронь завершена. Её состояние: %1.</translation>
    </message>
    <message>
        <source>A copy is kept for the hold already. Its state: %1.</source>
        <translation>Для этой брони экземпляр уже отложен. Её состояние: %1.</translation>
    </message>
    <message>
        <source>No copy is kept for the hold.</source>
        <translation>Для этой брони экземпляр не отложен.</translation>
    </message>
    <message>
        <source>The hold is not suspended.</source>
        <translation>Бронь не приостановлена.</translation>
    </message>
    <message>
        <source>The hold stands there already.</source>
        <translation>Бронь уже стоит на этом месте.</translation>
    </message>
    <message>
        <source>Nobody has requested this copy.</source>
        <translation>Этот экземпляр никто не запрашивал.</translation>
    </message>
    <message>
        <source>Name the title that was asked for, or write what the reader wanted.</source>
        <translation>Укажите издание, которое спрашивали, или напишите, что хотел читатель.</translation>
    </message>
    <message>
        <source>The copy is on its way already. It goes to: %1.</source>
        <translation>Экземпляр уже в пути. Куда: %1.</translation>
    </message>
    <message>
        <source>The copy is not on its way.</source>
        <translation>Экземпляр не в пути.</translation>
    </message>
    <message>
        <source>The copy is at this place already: %1.</source>
        <translation>Экземпляр уже в этом месте: %1.</translation>
    </message>
    <message>
        <source>The copy cannot be sent. Its state: %1.</source>
        <translation>Экземпляр нельзя отправить. Его состояние: %1.</translation>
    </message>
    <message>
        <source>Say to which place the copy goes.</source>
        <translation>Укажите, в какое место отправить экземпляр.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation>на бронеполке</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>not in the shelf list</source>
        <translation>нет в топографическом каталоге</translation>
    </message>
    <message>
        <source>in the bindery</source>
        <translation>в переплёте</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списано</translation>
    </message>
    <message>
        <source>the library does not have it</source>
        <translation>лакуна: в библиотеке нет</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>дефектный экземпляр</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>ветхий экземпляр</translation>
    </message>
    <message>
        <source>redirected to another department</source>
        <translation>переадресовано в другой отдел</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домой</translation>
    </message>
    <message>
        <source>for a reader</source>
        <translation>для читателя</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>To its shelf.</source>
        <translation>На полку.</translation>
    </message>
    <message>
        <source>To the hold shelf until %1.</source>
        <translation>На бронеполку до %1.</translation>
    </message>
    <message>
        <source>To the hold shelf.</source>
        <translation>На бронеполку.</translation>
    </message>
    <message>
        <source>To the reader who waits. Place: %1.</source>
        <translation>Отправить ожидающему читателю. Место: %1.</translation>
    </message>
    <message>
        <source>Home. Place: %1.</source>
        <translation>Отправить на своё место: %1.</translation>
    </message>
    <message>
        <source>It goes on. Place: %1.</source>
        <translation>Отправить дальше. Место: %1.</translation>
    </message>
</context>
</TS>
