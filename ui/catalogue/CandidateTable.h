// Records of other catalogues side by side: a column for each, a line for each thing that they say; what differs from
// the first one is marked. Left and Right choose one, Enter takes it; the context menu names these keys.
#pragma once

#include "core/catalogue/editing/RecordComparison.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace kitapdar::ui {

struct CandidateColumn {
    QString name; // of the catalogue, with a number where it has several
    catalogue::RecordFields fields;
};

/// Main thread.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const std::vector<CandidateColumn>& columns);
    /// The words of the lines are those of another language.
    void reword();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    std::vector<catalogue::ComparedLine> m_lines;
};

/// Main thread.
class CandidateTable : public QTableView {
    Q_OBJECT

public:
    explicit CandidateTable(QWidget* parent = nullptr);

    /// `current`: the column that is chosen.
    void show(const std::vector<CandidateColumn>& columns, int current);
    int current() const { return currentIndex().column(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    /// Enter or a double click.
    void opened();
    /// Escape.
    void left();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    /// To the record beside the current one; none is chosen beyond the last.
    void step(int by);

    CandidateModel m_candidates;
};

} // namespace kitapdar::ui
