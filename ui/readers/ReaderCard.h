// One reader: who it is, what is at home, what was read.
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/ChangeQueries.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QPushButton;

namespace kitapdar::ui {

class CategoryNames;
class Look;
class Card;
class Label;
class PersonalDataMenu;
class LineList;
class ReaderDetailsPane;
class OwedLabel;
class RevealRow;
class StateLabel;

class ReaderCard : public QWidget {
    Q_OBJECT

public:
    explicit ReaderCard(const Context& context, QWidget* parent = nullptr);

    void showReader(readers::ReaderId reader);
    const std::optional<readers::Reader>& reader() const { return m_reader; }
    void takeFocus();

    void serve();
    /// Asks which restricted value is to be shown, and what for.
    void reveal();
    void registerAgain(readers::ReaderId reader);
    /// Renews the loan that is chosen in the list; false when none is.
    bool renew();

Q_SIGNALS:
    void editWanted();
    /// The card of the reader should be printed.
    void cardWanted();
    /// The reader should be made one with another record.
    void mergeWanted(std::int64_t other);

private:
    QWidget* makePane(Label* title, LineList* list);
    void read();
    void readChanges();
    void notRead(const Fault& fault);
    void wordChanges();
    void word();
    QString sealedWords(readers::RestrictedField field, const QString& sealed) const;
    void applyLook(const Look& look);

    Context m_context;
    std::optional<readers::ReaderId> m_id;
    std::optional<readers::Reader> m_reader;
    bool m_revealWanted = false;                             // as soon as the reader is read
    std::optional<std::vector<circulation::LoanRow>> m_open; // none: not read yet
    std::optional<std::vector<circulation::LoanRow>> m_past;
    std::optional<Fault> m_fault;          // of the last reading
    std::vector<journal::Entry> m_entries; // those that changed fields of the reader, the newest first
    journal::FieldChanges m_changes;
    CategoryNames* m_categories;
    Card* m_card;
    Label* m_name;
    Label* m_facts;
    Label* m_contact;
    Label* m_note;
    Label* m_changed; // who changed what last; all that is known of it is in its tool tip
    OwedLabel* m_owed;
    StateLabel* m_registration;
    StateLabel* m_blocked;
    QPushButton* m_serve;
    QPushButton* m_again;
    QPushButton* m_edit;
    QPushButton* m_print;
    QPushButton* m_reveal;
    QPushButton* m_personal;
    PersonalDataMenu* m_rights;
    RevealRow* m_revealed;
    ReaderDetailsPane* m_details;
    Label* m_openTitle;
    Label* m_pastTitle;
    LineList* m_openList;
    LineList* m_pastList;
};

} // namespace kitapdar::ui
