// Write-off: the list of acts, and the act that is open.
#pragma once

#include "ui/collection/ActTables.h"
#include "ui/collection/CollectionTab.h"
#include "ui/shell/Context.h"

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace kitapdar::ui {

class ActHeadSheet;
class ActPane;
class DataTable;
class FrontStack;
class ReplacementSheet;

class WriteOffTab : public CollectionTab {
    Q_OBJECT

public:
    explicit WriteOffTab(const Context& context, QWidget* parent = nullptr);
    ~WriteOffTab() override;

    bool go(const QString& place) override;
    QString place() const override { return QStringLiteral("write-off"); }
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;
    bool edit() override;
    bool filter() override;
    bool scanned(const QString& code) override;

    void setTerms(const BookTerms& terms);
    void openAct(std::int64_t id);
    void begin();
    /// An equal book for a lost one.
    void beginReplacement();
    bool isActOpen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void closeAct();

    Context m_context;
    BookTerms m_terms;
    FrontStack* m_stack;
    QWidget* m_listPane;
    QVBoxLayout* m_listColumn;
    std::unique_ptr<ListModel<withdrawals::ActRow>> m_model;
    DataTable* m_table = nullptr;
    QPushButton* m_new;
    QPushButton* m_replace;
    ActPane* m_act;
    ActHeadSheet* m_head = nullptr;
    ReplacementSheet* m_replacement = nullptr;
    int m_asked = 0;
};

} // namespace kitapdar::ui
