// Periodicals: the subscriptions of a year, and the issues of the one that is current as boxes that Space ticks.
#pragma once

#include "core/periodicals/SubscriptionService.h"
#include "ui/collection/CollectionTab.h"
#include "ui/forms/Choice.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <optional>

class QMenu;
class QPushButton;

namespace kitapdar::ui {

class DataTable;
class ExtraIssueSheet;
class IssueGrid;
class Label;
class StockPapers;
class SubscriptionSheet;
class VolumeSheet;
class YearPostingSheet;

class PeriodicalsTab : public CollectionTab {
    Q_OBJECT

public:
    explicit PeriodicalsTab(const Context& context, QWidget* parent = nullptr);

    bool go(const QString& place) override;
    QString place() const override { return QStringLiteral("periodicals"); }
    void takeFocus() override;
    void read() override;
    void follow(const ChangedRows& rows) override;
    bool edit() override;

    void begin();
    void claim();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Summary = periodicals::SubscriptionSummary;

    const Summary* chosen() const;
    void readYears();
    void readBoxes();
    void readSelected(std::int64_t id);
    void tick();
    void arrive(const std::vector<periodicals::IssueName>& issues, std::optional<std::string> place, int copies);
    void takeBack(const periodicals::IssueName& issue);
    void addIssue();
    void removeIssue();
    void removeSubscription();
    void post();
    void bind();
    void offerLetters(const std::vector<periodicals::LateIssue>& issues);
    void fillMenu(QMenu& menu);
    void word();

    Context m_context;
    Choice<int> m_year; // 0: all
    QPushButton* m_new;
    QPushButton* m_claim;
    QPushButton* m_post;
    QPushButton* m_bind;
    Label* m_title;
    ListModel<Summary> m_model;
    DataTable* m_table;
    IssueGrid* m_grid;
    StockPapers* m_papers;
    SubscriptionSheet* m_sheet = nullptr;
    YearPostingSheet* m_posting = nullptr;
    VolumeSheet* m_volume = nullptr;
    ExtraIssueSheet* m_extra = nullptr;
    std::vector<periodicals::SerialIssue> m_issues; // of m_shown
    std::optional<std::int64_t> m_shown;
    std::optional<std::int64_t> m_toSelect; // when its row is there
    int m_asked = 0;
    int m_askedBoxes = 0;
};

} // namespace kitapdar::ui
