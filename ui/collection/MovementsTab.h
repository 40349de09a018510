// Movements: the list of acts, and the act that is open.
#pragma once

#include "ui/collection/CollectionTab.h"
#include "ui/collection/MovementTables.h"
#include "ui/shell/Context.h"

class QPushButton;

namespace kitapdar::ui {

class DataTable;
class FrontStack;
class MovementActPane;
class MovementHeadSheet;

class MovementsTab : public CollectionTab {
    Q_OBJECT

public:
    explicit MovementsTab(const Context& context, QWidget* parent = nullptr);

    bool go(const QString& place) override;
    QString place() const override { return QStringLiteral("movements"); }
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;
    bool edit() override;
    bool filter() override;
    bool scanned(const QString& code) override;

    void openAct(std::int64_t id);
    void begin();
    bool isActOpen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void closeAct();

    Context m_context;
    PlaceList* m_places;
    FrontStack* m_stack;
    QWidget* m_listPane;
    QPushButton* m_new;
    ListModel<movements::MovementRow> m_model;
    DataTable* m_table;
    MovementActPane* m_act;
    MovementHeadSheet* m_head = nullptr;
    int m_asked = 0;
};

} // namespace kitapdar::ui
