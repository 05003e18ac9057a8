package com.example.amora.partners.print;

import com.example.amora.domain.PhotoId;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Orders prints of photos: mugs for the anniversary, posters for the wall. */
@RestController
public class PrintOrderController {

  private final MugOrderService mugs;
  private final PosterOrderService posters;

  public PrintOrderController(MugOrderService mugs, PosterOrderService posters) {
    this.mugs = mugs;
    this.posters = posters;
  }

  @PostMapping("/orders/mugs")
  public void orderMugs(@RequestBody List<String> photoIds) {
    photoIds.stream().map(PhotoId::new).forEach(mugs::order);
  }

  @PostMapping("/orders/posters")
  public void orderPosters(@RequestBody List<String> photoIds) {
    photoIds.stream().map(PhotoId::new).forEach(posters::order);
  }
}
