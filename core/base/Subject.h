// Subject: what a row of the library is about, for news of changes: a window asks for loans, not for a table.
#pragma once

namespace kitapdar {

/// One for each kind of row that is written through the journal, and the journal's entries themselves.
enum class Subject {
    Import,
    Target,
    Record,
    Isbn,
    NameForm,
    AuthorMark,
    Doubt,
    EditionDecision,
    ContentGroup,
    LibraryName,
    Place,
    Desk,
    Series,
    Copy,
    Category,
    Reader,
    LoanRule,
    CalendarDay,
    Loan,
    Batch,
    Item,
    ItemFile,
    Account,
    Role,
    RolePermission,
    StaffDay,
    Grant,
    Signature,
    BackupRecipient,
    BackupDrill,
    Operation,
    UseAct,
    Visit,
    Registration,
    ReferenceAnswer,
    Transfer,
    Hold,
    UnmetRequest,
    Charge,
    ChargeLine,
    ReaderCard,
    ReaderRelation,
    ReaderMessage,
    Reminder,
    Scan,
    Page,
    PageFlag,
    Chapter,
    PageText
};

} // namespace kitapdar
