// The issues of a subscription as boxes: a row for each month, each box with its number and how it stands.
#pragma once

#include "core/periodicals/Subscription.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>
#include <vector>

namespace kitapdar::ui {

class IssueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBoxes(std::vector<periodicals::IssueBox> boxes);
    const std::vector<periodicals::IssueBox>& boxes() const { return m_boxes; }
    const periodicals::IssueBox* boxAt(const QModelIndex& index) const;
    QModelIndex indexOf(const periodicals::IssueName& name) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<periodicals::IssueBox> m_boxes;
    std::vector<int> m_months;                    // those that have issues
    std::vector<std::vector<std::size_t>> m_rows; // numbers of boxes, by m_months
    int m_columns = 0;
};

/// Main thread. Owns its model.
class IssueGrid : public QTableView {
    Q_OBJECT

public:
    explicit IssueGrid(QWidget* parent = nullptr);

    /// The same subscription read again keeps its place, another one begins at its first box that is to come.
    void show(std::vector<periodicals::IssueBox> boxes, bool isOther);
    /// The box with the keyboard.
    const periodicals::IssueBox* current() const;
    /// Those that are chosen, in their order; the current one when none is.
    std::vector<periodicals::IssueBox> chosen() const;

Q_SIGNALS:
    /// Space.
    void ticked();
    /// Ins, Del.
    void added();
    void removed();
    void menuWanted(const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    IssueModel* m_model;
};

} // namespace kitapdar::ui
