#include "app/kitapdarctl/StockTable.h"

#include "app/kitapdarctl/AccountsCommands.h"
#include "app/kitapdarctl/DeliveryCommands.h"
#include "app/kitapdarctl/MovementCommands.h"
#include "app/kitapdarctl/PeriodicalCommands.h"
#include "app/kitapdarctl/StocktakingCommands.h"
#include "app/kitapdarctl/SupplierCommands.h"
#include "app/kitapdarctl/WithdrawalCommands.h"

namespace kitapdar::ctl {

std::array<std::span<const Command>, 7> stockTables() {
    return {accountsCommands(), deliveryCommands(),    supplierCommands(),  withdrawalCommands(),
            movementCommands(), stocktakingCommands(), periodicalCommands()};
}

} // namespace kitapdar::ctl
