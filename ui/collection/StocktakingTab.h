// Stocktakings: their list, and the one that is open.
#pragma once

#include "core/stocktaking/Stocktaking.h"
#include "ui/collection/CollectionTab.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

class QPushButton;

namespace kitapdar::ui {

class DataTable;
class FrontStack;
class PlaceList;
class StocktakingPane;
class StocktakingStartSheet;

class StocktakingTab : public CollectionTab {
    Q_OBJECT

public:
    explicit StocktakingTab(const Context& context, QWidget* parent = nullptr);

    bool go(const QString& place) override;
    QString place() const override { return QStringLiteral("stocktaking"); }
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;
    bool edit() override;
    bool scanned(const QString& code) override;

    void openOne(std::int64_t id);
    void begin();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isOpen() const;
    void closeOne();

    Context m_context;
    PlaceList* m_places;
    FrontStack* m_stack;
    QWidget* m_listPane;
    ListModel<stocktaking::Stocktaking> m_model;
    DataTable* m_table;
    QPushButton* m_new;
    StocktakingPane* m_pane;
    StocktakingStartSheet* m_sheet = nullptr;
    int m_asked = 0;
};

} // namespace kitapdar::ui
