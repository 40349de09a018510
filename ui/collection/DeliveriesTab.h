// Deliveries: their list, and the one that is being made of a supplier's list or by hand. A file that is dropped on the
// page begins one.
#pragma once

#include "ui/collection/CollectionTab.h"
#include "ui/collection/DeliveryTables.h"
#include "ui/shell/Context.h"

#include <memory>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace kitapdar::ui {

class ActPersonsLabel;
class DataTable;
class DeliveryPane;
class FrontStack;
class StockPapers;

class DeliveriesTab : public CollectionTab {
    Q_OBJECT

public:
    explicit DeliveriesTab(const Context& context, QWidget* parent = nullptr);
    ~DeliveriesTab() override;

    bool go(const QString& place) override;
    QString place() const override { return QStringLiteral("deliveries"); }
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;

    void setTerms(const BookTerms& terms);
    void beginByHand();
    void openFile();
    void beginWithFile(const QString& path);
    /// Of the delivery that is chosen.
    void sign();
    void offerPapers();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void tellPersons();
    void showList();
    void askToSign(deliveries::DeliveryId id);
    const deliveries::DeliverySummary* chosen();
    bool isMaking() const;

    Context m_context;
    BookTerms m_terms;
    FrontStack* m_stack;
    QWidget* m_listPane;
    QVBoxLayout* m_listColumn;
    std::unique_ptr<ListModel<deliveries::DeliverySummary>> m_model;
    DataTable* m_table = nullptr;
    QPushButton* m_open;
    QPushButton* m_hand;
    QPushButton* m_sign;
    QPushButton* m_papersButton;
    ActPersonsLabel* m_persons; // of the delivery that is chosen
    DeliveryPane* m_pane;
    StockPapers* m_papers;
    int m_asked = 0;
    std::optional<std::int64_t> m_toSelect; // what was posted, so that it can be signed and printed at once
};

} // namespace kitapdar::ui
