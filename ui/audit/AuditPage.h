// What was done and seen: one list of entries and events with filters, and three questions that are asked by a key
// each.
#pragma once

#include "core/audit/AuditEntry.h"
#include "ui/models/WindowModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"
#include "wording/Words.h"

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class DataTable;
class Label;
class LineList;
class Look;

class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<AuditPage>& page);

    /// "audit", "audit-reader/12": who looked at this reader.
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool filter() override;

    /// Who had access to restricted data on the first day of the filter, or today.
    void askAccess();
    /// Who looked at the reader of the chosen line.
    void askReader();
    /// What the account of the chosen line did.
    void askAccount();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Answered {
        QString title;
        QString detail;
    };

    void ask();
    /// The same list and the same answer as they are now.
    void readAgain();
    void askLooks(std::int64_t reader);
    void answer(const Words& title, std::function<std::vector<Answered>()> lines);
    void wordAnswer();
    void fillKinds();
    std::optional<audit::AuditFilter> typed() const;
    const audit::AuditLine* chosen() const;
    void applyLook(const Look& look);
    void word();

    Context m_context;
    WindowModel<audit::AuditLine> m_model;
    QLineEdit* m_account;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_kind;
    QCheckBox* m_denied;
    QPushButton* m_everyone; // shows all readers again
    QPushButton* m_access;
    QPushButton* m_readerLooks;
    QPushButton* m_accountDid;
    Label* m_message;
    DataTable* m_table;
    Label* m_answerTitle;
    LineList* m_answer;
    std::optional<std::int64_t> m_reader; // of the filter
    std::function<std::vector<Answered>()> m_answered;
    QTimer m_pause;
    QTimer m_news; // many changes in a row are read once
};

} // namespace kitapdar::ui
