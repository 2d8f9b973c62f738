package org.openiro.caseload.allocation;

import java.util.List;
import org.openiro.caseload.allocation.domain.Bar;
import org.openiro.caseload.allocation.store.AllocationRecord;

/**
 * An allocation with what the copy of its child says against it: facts that came after it was entered, or that were
 * imported, are shown and never undo it.
 *
 * @param bars what CPR 46(3) holds against this person as this child's IRO
 * @param independenceChecked false when the child has not arrived or the IRO has no reference to compare by
 */
public record AllocationView(AllocationRecord allocation, List<Bar> bars, boolean independenceChecked) {}
